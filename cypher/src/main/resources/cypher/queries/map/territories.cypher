// Today's regions by name, or the départements by code, each with how many things of a kind are located in it, in its
// départements and in the former regions that it succeeded; for a département also how many are known to be in its
// region, in no one knows which département. For clusters, how many documents only announce, whether a source says
// that there are some that none describes (it gives no number, or a greater one), or that there are none.
// param $level label of the territories
// param $kind label of the things
// param $limit at most this many ids of them
// returns territory, region, number, announced, ids, withoutDepartement, uncounted, none
MATCH (territory:$($level))
WHERE NOT territory:FormerRegion
CALL (territory) {
  MATCH (territory)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(thing:$($kind))
  WITH DISTINCT thing
  RETURN collect(thing.id) AS ids, count(CASE WHEN thing.announced THEN 1 END) AS announced
}
CALL (territory) {
  MATCH (territory)<-[:ABOUT]-(figure:Figure)
  WHERE $kind = 'Cluster' AND figure.measure = 'CLUSTERS'
  RETURN collect(figure) AS figures
}
RETURN territory {.id, .name, .code, .sortKey, labels: labels(territory)} AS territory,
  coalesce(
    head(COLLECT { MATCH (territory)-[:PART_OF]->(r:Region) RETURN r {.id, .name, labels: labels(r)} ORDER BY r.id }),
    territory {.id, .name, labels: labels(territory)}) AS region,
  size(ids) AS number,
  announced,
  ids[..$limit] AS ids,
  COUNT {
    MATCH (territory)-[:PART_OF]->(:Region)<-[:SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(thing:$($kind))
    WHERE NOT EXISTS { (thing)-[:LOCATED_IN]->(:Departement) }
    RETURN DISTINCT thing
  } AS withoutDepartement,
  any(figure IN figures WHERE figure.max IS NULL OR coalesce(figure.min, 0) > size(ids)) AS uncounted,
  any(figure IN figures WHERE figure.max = 0) AS none
ORDER BY CASE WHEN $level = 'Region' THEN territory.sortKey ELSE territory.code END, territory.id
