// A page of disagreements with their claims, by folded subject.
// param $sortKey folded subject after which the page starts
// param $id id after which the page starts
// param $limit at most this many
// returns sortKey, disagreement
MATCH (d:Disagreement)
WHERE d.sortKey >= $sortKey AND (d.sortKey > $sortKey OR d.id > $id)
RETURN d.sortKey AS sortKey, d {.*, claims: [(d)-[:HAS_CLAIM]->(claim) | claim {.*}]} AS disagreement
ORDER BY d.sortKey, d.id
LIMIT $limit
