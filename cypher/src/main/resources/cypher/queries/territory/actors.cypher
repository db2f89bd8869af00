// Who does what in each of these regions: what is done for the things located in it, and what the bodies that cover
// it do, those that a document prints without their region included. A page for each, by the actor's folded name.
// param $regionIds ids of regions
// param $types types of relationships
// param $sortKey folded name of the actor after which the page starts
// param $id id of the relationship after which the page starts
// param $limit at most this many for each region
// returns region, sortKey, relation
MATCH (region:Region)
WHERE region.id IN $regionIds
CALL (region) {
  CALL (region) {
    MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:LOCATED_IN]-(thing)<-[r:$any($types)]-()
    WHERE NOT thing:NationalBody
    RETURN r
    UNION
    MATCH (region)<-[:PART_OF|SUCCEEDED_BY]-{0,2}()<-[:COVERS]-(body)-[:SAME_AS]-{0,1}()-[r:$any($types)]->()
    WHERE NOT body:NationalBody
    RETURN r
  }
  WITH r, startNode(r) AS actor
  WHERE actor.sortKey >= $sortKey AND (actor.sortKey > $sortKey OR r.id > $id)
  RETURN r, actor.sortKey AS sortKey
  ORDER BY sortKey, r.id
  LIMIT $limit
}
WITH region.id AS region, sortKey, r, startNode(r) AS from, endNode(r) AS to
ORDER BY region, sortKey, r.id
RETURN region, sortKey, r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
