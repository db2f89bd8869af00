// The regions, waves and themes to which a list can be narrowed, each with how many things are linked to it as near.cypher says.
// param $label label of the kind of things
// param $category only this category; the empty text for those without; null for all
// param $text folded words that the name holds; null for any
// param $chosen what is near each that was chosen, as {kind, ids}: a choice stands in place of that of its own kind
// returns labels, target, number
MATCH (target:Region|Wave|Theme)
WHERE NOT target:FormerRegion
CALL (target) {
  MATCH (target)<-[:PART_OF|SUCCEEDED_BY]-{0,2}(:Region|Departement)<-[:LOCATED_IN|COVERS|ABOUT]-(subject)
  RETURN subject
  UNION
  MATCH (target)<-[:PART_OF|ADDRESSES|ABOUT]-(subject)
  RETURN subject
  UNION
  MATCH (subject:Disagreement)
  WHERE target.id IN subject.aboutIds
  RETURN subject
}
CALL (subject) {
  RETURN subject AS n
  UNION
  MATCH (subject:Cluster)<-[:PARTICIPATES_IN|PART_OF|ABOUT]-()
    ((:ParticipantGroup)<-[:PART_OF|MEMBER_OF]-()){0,4}(n)
  RETURN n
}
WITH DISTINCT target, n
WHERE $label IN labels(n) AND ($text IS NULL OR n.sortKey CONTAINS $text)
  AND ($category IS NULL OR $category = CASE WHEN n:Organization THEN n.kind ELSE coalesce(
    n.type, n.measure, n.documentKind, n.resourceKind, n.textKind, n.category, n.family, n.teamKind, '') END)
  AND all(other IN $chosen WHERE other.kind = target.kind OR n.id IN other.ids)
WITH target, count(n) AS number
ORDER BY labels(target), target.sortKey, target.id
RETURN labels(target) AS labels, target {.id, .name} AS target, number
