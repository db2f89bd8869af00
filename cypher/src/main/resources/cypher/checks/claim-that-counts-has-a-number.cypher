// A claim that says what it counts has a number.
// returns id, found
MATCH (c:Claim)
WHERE c.measure IS NOT NULL AND c.min IS NULL AND c.max IS NULL
RETURN c.id AS id, [c.measure] AS found
ORDER BY id
