// How many relationships tell who does what in each of these regions: see actors.
// param $regionIds ids of regions
// param $types types of relationships
// returns region, number
MATCH (region:Region)
WHERE region.id IN $regionIds
CALL (region) {
  MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(thing)<-[r:$any($types)]-()
  WHERE NOT thing:NationalBody
  RETURN r
  UNION
  MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:COVERS]-(body)-[:SAME_AS]-{0,1}()-[r:$any($types)]->()
  WHERE NOT body:NationalBody
  RETURN r
}
RETURN region.id AS region, count(r) AS number
ORDER BY region
