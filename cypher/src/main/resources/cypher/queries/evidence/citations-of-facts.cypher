// The citations in which a document states any of these facts: what an inference rests upon.
// param $factIds ids of facts
// returns citation, source
MATCH (citation:Citation)-[:OF]->(source:SourceDocument)
WHERE citation.status = 'STATED' AND any(factId IN citation.factIds WHERE factId IN $factIds)
RETURN citation {.*} AS citation, source {.id, .title, .shortName, .dateText, .dateEarliest, .dateLatest, .datePrecision} AS source
ORDER BY source.sortKey, citation.position, citation.id
