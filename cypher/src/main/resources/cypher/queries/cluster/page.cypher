// A page of clusters, by folded name: all, or those located in a region or one of its départements.
// param $regionId id of the region, or null for all
// param $sortKey folded name after which the page starts
// param $id id after which the page starts
// param $limit at most this many
// returns sortKey, cluster
MATCH (cluster:Cluster)
WHERE cluster.sortKey >= $sortKey AND (cluster.sortKey > $sortKey OR cluster.id > $id)
  AND ($regionId IS NULL
    OR EXISTS { (cluster)-[:LOCATED_IN]->()-[:PART_OF|SUCCEEDED_BY]->{0,2}(:Region {id: $regionId}) })
RETURN cluster.sortKey AS sortKey, cluster {.*} AS cluster
ORDER BY cluster.sortKey, cluster.id
LIMIT $limit
