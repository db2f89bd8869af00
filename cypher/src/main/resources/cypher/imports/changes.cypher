// Adds lines to the change log.
// param $rows
// returns written
UNWIND $rows AS row
CREATE (c:Change)
SET c = row
RETURN count(c) AS written
