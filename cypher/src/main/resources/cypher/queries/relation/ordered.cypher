// A page of the things of one kind by name, by date or by number, then by folded name. A date or a number is written
// before the name, the first of the order as the lowest text; what has none comes last.
// param $label label of the kind
// param $order NAME, NEWEST or LARGEST
// param $category only this category; the empty text for those without; null for all
// param $text folded words that the name holds; null for any
// param $among only these ids; null for any
// param $sortKey date or number and folded name after which the page starts
// param $id id after which the page starts
// param $limit at most this many
// returns sortKey, thing
MATCH (n:$($label))
WHERE NOT n:FormerRegion AND ($text IS NULL OR n.sortKey CONTAINS $text) AND ($among IS NULL OR n.id IN $among)
  AND ($category IS NULL OR $category = CASE WHEN n:Organization THEN n.kind ELSE coalesce(
    n.type, n.measure, n.documentKind, n.resourceKind, n.textKind, n.category, n.family, n.teamKind, '') END)
WITH n,
  CASE
    WHEN $order = 'NAME' THEN 0
    WHEN $order = 'NEWEST' THEN
      duration.inDays(date('0001-01-01'), coalesce(n.dateLatest, n.dateEarliest, n.sinceLatest, n.sinceEarliest)).days
    WHEN n:ParticipantGroup OR n:Figure THEN coalesce(n.max, n.min)
    WHEN n:SourceDocument THEN COUNT { (n)<-[:OF]-(:Citation) }
    WHEN n:Region THEN COUNT {
      MATCH (n)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(cluster:Cluster)
      RETURN DISTINCT cluster
    }
    ELSE COUNT { (n)--(:Entity) }
  END AS number
WITH n, coalesce(toString(9000000000000000 - toInteger(round(1000 * number))), '~') + ' ' + n.sortKey AS sortKey
WHERE sortKey > $sortKey OR (sortKey = $sortKey AND n.id > $id)
RETURN sortKey, n {.id} AS thing
ORDER BY sortKey, thing.id
LIMIT $limit
