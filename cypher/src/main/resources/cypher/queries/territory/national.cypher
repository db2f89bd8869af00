// What organizations do for the waves of these clusters and the programme of those waves, without regional split.
// param $ids ids of clusters
// param $types types of relationships
// returns relation
MATCH (cluster:Cluster)-[:PART_OF]->{1,2}(whole:Wave|Programme)<-[r:$any($types)]-()
WHERE cluster.id IN $ids
WITH DISTINCT r, startNode(r) AS from, endNode(r) AS to
ORDER BY type(r), from.sortKey, r.id
RETURN r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
