// The evidence of these ids, each with the document it is drawn from.
// param $ids ids of citations
// returns citation, source
MATCH (citation:Citation)-[:OF]->(source:SourceDocument)
WHERE citation.id IN $ids
RETURN citation {.*} AS citation, source {.id, .title, .shortName, .dateText, .dateEarliest, .dateLatest, .datePrecision} AS source
ORDER BY citation.id
