// The citations in which a document states any of these facts: what an inference rests upon.
// param $factIds ids of facts
// returns citation, source
UNWIND $factIds AS factId
CALL db.index.fulltext.queryNodes('citation_facts', '"' + replace(replace(factId, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
WITH DISTINCT node AS citation
WHERE citation.status = 'STATED' AND any(factId IN citation.factIds WHERE factId IN $factIds)
MATCH (citation)-[:OF]->(source:SourceDocument)
RETURN citation {.*} AS citation, source {.id, .title, .shortName, .dateText, .dateEarliest, .dateLatest, .datePrecision} AS source
ORDER BY source.sortKey, citation.position, citation.id
