// A disagreement has at least two claims, and every claim belongs to exactly one disagreement.
// returns id, found
CALL () {
  MATCH (d:Disagreement)
  WITH d, COUNT { (d)-[:HAS_CLAIM]->(:Claim) } AS found
  WHERE found < 2
  RETURN d.id AS id, found
  UNION ALL
  MATCH (c:Claim)
  WITH c, COUNT { (:Disagreement)-[:HAS_CLAIM]->(c) } AS found
  WHERE found <> 1
  RETURN c.id AS id, found
}
RETURN id, found
ORDER BY id
