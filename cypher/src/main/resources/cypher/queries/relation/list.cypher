// A page of the things of one kind, by folded name.
// param $kind the most specific label
// param $category only this category; the empty text for those without; null for all
// param $text folded words that the name holds; null for any
// param $among only these ids; null for any
// param $sortKey folded name after which the page starts
// param $id id after which the page starts
// param $limit at most this many
// returns sortKey, thing
MATCH (n:Entity)
WHERE n.kind = $kind AND n.sortKey >= $sortKey AND CASE WHEN n.sortKey = $sortKey THEN n.id > $id ELSE true END
  AND ($text IS NULL OR n.sortKey CONTAINS $text)
  AND ($among IS NULL OR n.id IN $among)
  AND ($category IS NULL OR $category = coalesce(
    n.type, n.measure, n.documentKind, n.resourceKind, n.textKind, n.category, n.family, n.teamKind, ''))
RETURN n.sortKey AS sortKey, n {.id} AS thing
ORDER BY n.kind, n.sortKey, n.id
LIMIT $limit
