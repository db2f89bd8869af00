// Today's regions, each with its number of known clusters, how many of these documents only announce, and whether a
// source says that it has some that none describes: it gives no number, or a greater one.
// returns region, clusters, announced, uncounted
MATCH (region:Region)
WHERE NOT region:FormerRegion
CALL (region) {
  MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(cluster:Cluster)
  WITH DISTINCT cluster
  RETURN count(cluster) AS clusters, count(CASE WHEN cluster.announced THEN 1 END) AS announced
}
RETURN region {.*, departements: COUNT { (region)<-[:PART_OF]-(:Departement) }} AS region,
  clusters,
  announced,
  EXISTS {
    MATCH (region)<-[:ABOUT]-(figure:Figure)
    WHERE figure.measure = 'CLUSTERS' AND (figure.max IS NULL OR coalesce(figure.min, 0) > clusters)
  } AS uncounted
ORDER BY region.sortKey, region.id
