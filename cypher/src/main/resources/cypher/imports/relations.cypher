// Writes relationships: one for each id.
// param $rows
// returns written
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:$(row.type) {id: row.id}]->(to)
SET r = row.properties
RETURN count(r) AS written
