// The id of a thing is lower case, ASCII and hyphens.
// returns id, found
MATCH (n:Entity)
WHERE n.id IS NULL OR NOT n.id =~ '[a-z0-9]+(-[a-z0-9]+)*'
RETURN n.id AS id, labels(n) AS found
ORDER BY id
