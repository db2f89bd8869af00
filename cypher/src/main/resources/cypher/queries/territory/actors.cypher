// Who does what in a region: what is done for the things located in it, and what the bodies that cover it do,
// those that a document prints without their region included. By the actor's folded name.
// param $regionId id of the region
// param $types types of relationships
// param $sortKey folded name of the actor after which the page starts
// param $id id of the relationship after which the page starts
// param $limit at most this many
// returns sortKey, relation
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
WITH DISTINCT r, startNode(r) AS from, endNode(r) AS to
WHERE from.sortKey >= $sortKey AND (from.sortKey > $sortKey OR r.id > $id)
ORDER BY from.sortKey, r.id
LIMIT $limit
RETURN from.sortKey AS sortKey, r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
