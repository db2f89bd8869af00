// How many clusters there are: all, or those located in a region or one of its départements.
// param $regionId id of the region, or null for all
// returns number
MATCH (cluster:Cluster)
WHERE $regionId IS NULL
  OR EXISTS { (cluster)-[:LOCATED_IN]->()-[:PART_OF|SUCCEEDED_BY]->{0,2}(:Region {id: $regionId}) }
RETURN count(cluster) AS number
