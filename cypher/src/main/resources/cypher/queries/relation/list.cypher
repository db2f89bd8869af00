// A page of the things of one kind, by folded name. Asked for in this shape, it is read from the index in its order, no
// further than the page goes; with the conditions beside the MATCH, or the order after the limit alone, all of the kind is.
// param $kind the most specific label
// param $category only this category; the empty text for those without; null for all
// param $text folded words that the name holds; null for any
// param $among only these ids; null for any
// param $sortKey folded name after which the page starts
// param $id id after which the page starts
// param $limit at most this many
// returns sortKey, thing
MATCH (n:Entity)
USING INDEX n:Entity(kind, sortKey, id)
WHERE n.kind = $kind AND n.sortKey >= $sortKey AND n.id IS NOT NULL
WITH n, n.sortKey AS sortKey, n.id AS id
ORDER BY n.kind, sortKey, id
WITH n, sortKey, id
WHERE CASE WHEN sortKey = $sortKey THEN id > $id ELSE true END
  AND ($text IS NULL OR sortKey CONTAINS $text)
  AND ($among IS NULL OR id IN $among)
  AND ($category IS NULL OR $category = coalesce(
    n.type, n.measure, n.documentKind, n.resourceKind, n.textKind, n.category, n.family, n.teamKind, ''))
WITH sortKey, id
LIMIT $limit
RETURN sortKey, {id: id} AS thing
ORDER BY sortKey, id
