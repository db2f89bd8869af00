// How many things of one kind there are, by category (the kind of an organization, the measure of a figure…); those
// without one are under the empty text.
// param $label label of the kind
// param $text folded words that the name holds; null for any
// param $among only these ids; null for any
// returns category, number
MATCH (n:$($label))
WHERE NOT n:FormerRegion AND ($text IS NULL OR n.sortKey CONTAINS $text) AND ($among IS NULL OR n.id IN $among)
WITH CASE WHEN n:Organization THEN n.kind ELSE coalesce(
    n.type, n.measure, n.documentKind, n.resourceKind, n.textKind, n.category, n.family, n.teamKind, '') END AS category
RETURN category, count(*) AS number
ORDER BY number DESC, category
