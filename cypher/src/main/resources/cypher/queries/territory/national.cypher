// What organizations do for the waves of each of these clusters and for the programme, without regional split.
// param $ids ids of clusters
// param $types types of relationships
// returns cluster, relation
MATCH (cluster:Cluster)-[:PART_OF]->{1,2}(whole:Wave|Programme)<-[r:$any($types)]-()
WHERE cluster.id IN $ids
WITH DISTINCT cluster.id AS cluster, r, startNode(r) AS from, endNode(r) AS to
ORDER BY cluster, type(r), from.sortKey, r.id
RETURN cluster, r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
