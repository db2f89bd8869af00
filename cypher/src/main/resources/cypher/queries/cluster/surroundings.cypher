// Where each of these clusters is, its waves, themes and participants, and the parts and members of the latter.
// param $ids ids of clusters
// returns cluster, relation
MATCH (cluster:Cluster)
WHERE cluster.id IN $ids
CALL (cluster) {
  MATCH (cluster)-[r:LOCATED_IN|PART_OF|ADDRESSES]->()
  RETURN r
  UNION
  MATCH (cluster)<-[r:PARTICIPATES_IN]-()
  RETURN r
  UNION
  MATCH (cluster)<-[:PARTICIPATES_IN]-(:ParticipantGroup)<-[parts:PART_OF|MEMBER_OF]-{1,4}()
  UNWIND parts AS r
  RETURN r
}
WITH cluster, r, startNode(r) AS from, endNode(r) AS to
ORDER BY cluster.id, CASE WHEN from:ParticipantGroup THEN 0 ELSE 1 END, from.sortKey, to.sortKey, r.id
RETURN cluster.id AS cluster, r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
