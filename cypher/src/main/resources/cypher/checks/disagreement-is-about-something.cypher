// What a disagreement or a claim is about exists: a thing or a relationship.
// returns id, found
MATCH (n:Disagreement|Claim)
WITH n, [about IN coalesce(n.aboutIds, []) + coalesce(n.aboutId, [])
  WHERE NOT EXISTS { MATCH (:Entity {id: about}) } AND NOT EXISTS { MATCH ()-[r]->() WHERE r.id = about }] AS found
WHERE found <> []
RETURN n.id AS id, found
ORDER BY id
