// The answers of surveys about each of these regions or its clusters.
// param $regionIds ids of regions
// returns region, answer
MATCH (region:Region)
WHERE region.id IN $regionIds
CALL (region) {
  MATCH (region)<-[:ABOUT]-(answer:SurveyAnswer)
  RETURN answer
  UNION
  MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(:Cluster)<-[:ABOUT]-(answer:SurveyAnswer)
  RETURN answer
}
WITH region.id AS region, answer
ORDER BY region, toInteger(ltrim(answer.question, 'Q')), answer.question, answer.position, answer.id
RETURN region, answer {.*} AS answer
