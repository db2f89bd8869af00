// Removes citations.
// param $rows
// returns written
UNWIND $rows AS row
MATCH (c:Citation {id: row.id})
DETACH DELETE c
RETURN count(c) AS written
