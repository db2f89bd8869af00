// The disagreements about any of these things, relationships, figures or documents: themselves, or by one of their claims.
// param $ids ids of things, relationships, figures, documents
// returns disagreement
MATCH (d:Disagreement)
WHERE any(id IN d.aboutIds WHERE id IN $ids)
  OR EXISTS { MATCH (d)-[:HAS_CLAIM]->(claim) WHERE claim.aboutId IN $ids }
RETURN d {.*, claims: [(d)-[:HAS_CLAIM]->(claim) | claim {.*}]} AS disagreement
ORDER BY d.sortKey, d.id
