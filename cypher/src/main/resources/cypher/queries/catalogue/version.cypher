// The version of the schema, the last import and the last change of the facts, and the number of citations.
// returns schema, sequence, digest, at, citations
OPTIONAL MATCH (migration:Migration)
WITH max(migration.version) AS schema
OPTIONAL MATCH (change:Change)
WITH schema, max(change.sequence) AS sequence
OPTIONAL MATCH (last:Change {sequence: sequence})
OPTIONAL MATCH (import:Import {id: last.importId})
RETURN schema, sequence, import.digest AS digest, last.at AS at, COUNT { (:Citation) } AS citations
LIMIT 1
