// How many relationships tell who does what in a region: see actors.
// param $regionId id of the region
// param $types types of relationships
// returns number
MATCH (region:Region {id: $regionId})<-[:PART_OF|SUCCEEDED_BY]-{0,2}(place)
CALL (place) {
  MATCH (place)<-[:LOCATED_IN]-(thing)<-[r:$any($types)]-()
  WHERE NOT thing:NationalBody
  RETURN r
  UNION
  MATCH (place)<-[:COVERS]-(body)-[:SAME_AS]-{0,1}(same:Organization)-[r:$any($types)]->()
  WHERE NOT body:NationalBody
  RETURN r
}
RETURN count(DISTINCT r) AS number
