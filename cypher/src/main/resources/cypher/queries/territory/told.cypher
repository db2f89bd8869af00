// Ids of the things and relationships told of each of these regions: of itself, its clusters, their participants and
// teams, what is done for them, what documents tell about them. Disagreements about any of these are the region's.
// param $regionIds ids of regions
// returns region, ids
MATCH (region:Region)
WHERE region.id IN $regionIds
CALL (region) {
  MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(thing:Cluster)
  RETURN thing
  UNION
  MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(:Cluster)<-[:PARTICIPATES_IN]-()
    <-[:PART_OF|MEMBER_OF]-{0,4}(thing:ParticipantGroup|Establishment)
  RETURN thing
  UNION
  MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(:Cluster)<-[:PART_OF]-(:Team)
    <-[:PART_OF]-{0,1}(thing:Team|Seat)
  RETURN thing
  UNION
  MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(:Cluster)<-[:ABOUT|PART_OF]-(thing)
  WHERE thing:Figure OR thing:SurveyAnswer OR thing:MethodElement OR thing:Event OR thing:PolicyText OR thing:Experiment
  RETURN thing
  UNION
  MATCH (region)<-[:ABOUT]-(thing)
  RETURN thing
}
RETURN region.id AS region,
  [region.id] + collect(thing.id) + reduce(ids = [], some IN collect([(thing)-[r]-() | r.id]) | ids + some) AS ids
ORDER BY region
