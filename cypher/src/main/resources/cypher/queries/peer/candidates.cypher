// Establishments and anonymous groups that work on these themes: in a cluster, themselves or within a group, or in an
// experiment of their own; neither the one that looks for peers nor the groups that hold it. By folded name.
// param $themes ids of themes
// param $id id of the one that looks for peers; empty for none
// param $limit at most this many
// returns id
MATCH (theme:Theme)
WHERE theme.id IN $themes
CALL (theme) {
  MATCH (theme)<-[:ADDRESSES]-(:Cluster)<-[:PARTICIPATES_IN]-()<-[:PART_OF|MEMBER_OF]-{0,3}(p)
  RETURN p
  UNION
  MATCH (theme)<-[:ADDRESSES]-(:Experiment)-[:PART_OF]->(p)
  RETURN p
}
WITH DISTINCT p
WHERE (p:Establishment OR p:ParticipantGroup) AND p.id <> $id
  AND NOT EXISTS { (:Entity {id: $id})-[:PART_OF|MEMBER_OF]->{1,4}(p) }
RETURN p.id AS id
ORDER BY p.sortKey, p.id
LIMIT $limit
