// The clusters of these ids, by folded name.
// param $ids ids of clusters
// returns cluster
MATCH (cluster:Cluster)
WHERE cluster.id IN $ids
RETURN cluster {.*} AS cluster
ORDER BY cluster.sortKey, cluster.id
