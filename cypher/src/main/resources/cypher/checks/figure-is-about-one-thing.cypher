// Every figure is about exactly one thing; that it speaks of another one too may only be inferred.
// returns id, found
MATCH (f:Figure)
WITH f, COLLECT { MATCH (f)-[r:ABOUT]->(about) WHERE r.status = f.status RETURN about.id } AS found
WHERE size(found) <> 1
RETURN f.id AS id, found
ORDER BY id
