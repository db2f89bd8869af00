// Today's regions, each with its number of known clusters and whether a source speaks of clusters it does not count.
// returns region, clusters, uncounted
MATCH (region:Region)
WHERE NOT region:FormerRegion
RETURN region {.*, departements: COUNT { (region)<-[:PART_OF]-(:Departement) }} AS region,
  COUNT {
    MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(cluster:Cluster)
    RETURN DISTINCT cluster
  } AS clusters,
  EXISTS {
    MATCH (region)<-[:ABOUT]-(figure:Figure)
    WHERE figure.measure = 'CLUSTERS' AND figure.min IS NULL AND figure.max IS NULL
  } AS uncounted
ORDER BY region.sortKey, region.id
