// How many things of one kind there are, by category (the type of an establishment, the measure of a figure…);
// those without one are under the empty text.
// param $kind label of the kind
// param $text folded words that the name holds; null for any
// returns category, number
MATCH (n:Entity)
WHERE n.kind = $kind AND ($text IS NULL OR n.sortKey CONTAINS $text)
RETURN coalesce(n.type, n.measure, n.resourceKind, n.textKind, n.category, n.family, n.teamKind, '') AS category,
  count(n) AS number
ORDER BY number DESC, category
