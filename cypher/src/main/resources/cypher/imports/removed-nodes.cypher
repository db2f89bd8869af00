// Removes things on which nothing hangs any more.
// param $rows
// returns written
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
DELETE n
RETURN count(n) AS written
