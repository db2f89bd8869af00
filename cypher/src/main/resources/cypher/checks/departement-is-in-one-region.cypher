// Every département is part of exactly one region.
// returns id, found
MATCH (d:Departement)
WITH d, COLLECT { MATCH (d)-[:PART_OF]->(r:Region) RETURN r.id } AS found
WHERE size(found) <> 1
RETURN d.id AS id, found
ORDER BY id
