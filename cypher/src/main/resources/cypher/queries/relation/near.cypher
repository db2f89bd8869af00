// What is linked to each of these regions, waves and themes: located in it, covering it, about it, part of it,
// addressing it, or taking part in a cluster of it, itself or within a group. Départements and former regions count
// for their region.
// param $targets ids of regions, waves and themes
// param $label label of the kind of things
// returns target, kind, ids
MATCH (target:Region|Wave|Theme)
WHERE target.id IN $targets
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
WHERE $label IN labels(n)
RETURN target.id AS target, target.kind AS kind, collect(n.id) AS ids
ORDER BY target
