// The clusters located in each of these regions, their départements or the former regions that they succeed: a page
// for each, by folded name.
// param $regionIds ids of regions
// param $sortKey folded name after which the page starts
// param $id id after which the page starts
// param $limit at most this many for each region
// returns region, sortKey, cluster
MATCH (region:Region)
WHERE region.id IN $regionIds
CALL (region) {
  MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(cluster:Cluster)
  WHERE cluster.sortKey >= $sortKey AND (cluster.sortKey > $sortKey OR cluster.id > $id)
  WITH DISTINCT cluster
  ORDER BY cluster.sortKey, cluster.id
  LIMIT $limit
  RETURN cluster
}
RETURN region.id AS region, cluster.sortKey AS sortKey, cluster {.*} AS cluster
ORDER BY region, sortKey, cluster.id
