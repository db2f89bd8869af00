// How many clusters are located in each of these regions: see in-regions.
// param $regionIds ids of regions
// returns region, number
MATCH (region:Region)
WHERE region.id IN $regionIds
RETURN region.id AS region,
  COUNT {
    MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(cluster:Cluster)
    RETURN DISTINCT cluster
  } AS number
ORDER BY region
