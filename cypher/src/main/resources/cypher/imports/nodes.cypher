// Writes things: their labels and properties are then exactly those of the rows.
// param $rows
// returns written
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
REMOVE n:$(row.formerLabels)
SET n = row.properties, n:$(row.labels)
RETURN count(n) AS written
