// Writes citations, each of its document.
// param $rows
// returns written
UNWIND $rows AS row
MATCH (d:Entity:SourceDocument {id: row.source})
MERGE (c:Citation {id: row.id})
SET c = row.properties
MERGE (c)-[:OF]->(d)
RETURN count(c) AS written
