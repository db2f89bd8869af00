// Today's regions by name, with what is needed to tell the empty cells of a matrix apart: their clusters, how many
// sources say that there are, and the day of the newest source that speaks of either.
// returns region, clusters, numbers, newest
MATCH (region:Region)
WHERE NOT region:FormerRegion
CALL (region) {
  MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(cluster:Cluster)
  WITH DISTINCT cluster
  ORDER BY cluster.sortKey, cluster.id
  RETURN collect(cluster) AS clusters
}
CALL (region) {
  MATCH (region)<-[:ABOUT]-(figure:Figure)
  WHERE figure.measure = 'CLUSTERS'
  RETURN collect(figure) AS figures
}
CALL (clusters, figures) {
  UNWIND reduce(ids = [], thing IN clusters + figures | ids + thing.citationIds) +
    reduce(ids = [], cluster IN clusters | ids + reduce(of = [], some IN
      COLLECT { MATCH (cluster)-[r:LOCATED_IN|PART_OF|ADDRESSES|PARTICIPATES_IN]-() RETURN r.citationIds } | of + some))
    AS citationId
  WITH DISTINCT citationId
  MATCH (:Citation {id: citationId})-[:OF]->(source:SourceDocument)
  RETURN max(source.dateLatest) AS newest
}
RETURN region {.*, departements: COUNT { (region)<-[:PART_OF]-(:Departement) }} AS region,
  [cluster IN clusters | cluster {.id, .name, .announced, labels: labels(cluster)}] AS clusters,
  [figure IN figures | figure {.min, .max, .status}] AS numbers,
  newest
ORDER BY region.sortKey, region.id
