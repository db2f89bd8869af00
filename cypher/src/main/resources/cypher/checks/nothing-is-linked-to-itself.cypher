// Nothing is linked to itself, nor part of, broader than or succeeded by itself in several steps.
// returns id, found
MATCH (n:Entity)
WHERE EXISTS { (n)-[]->(n) }
   OR EXISTS { (n)-[:PART_OF]->+(n) }
   OR EXISTS { (n)-[:BROADER]->+(n) }
   OR EXISTS { (n)-[:SUCCEEDED_BY]->+(n) }
RETURN n.id AS id, n.name AS found
ORDER BY id
