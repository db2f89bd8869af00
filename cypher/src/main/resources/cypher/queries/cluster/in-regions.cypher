// The clusters located in each of these regions, their départements or the former regions that they succeed.
// param $regionIds ids of regions
// returns region, cluster
MATCH (region:Region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}(place)<-[:LOCATED_IN]-(cluster:Cluster)
WHERE region.id IN $regionIds
WITH DISTINCT region, cluster
ORDER BY region.id, cluster.sortKey, cluster.id
RETURN region.id AS region, cluster {.*} AS cluster
