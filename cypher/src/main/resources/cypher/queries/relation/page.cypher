// A page of the relationships of each of these things, by the folded name of the other end.
// param $ids ids of the things
// param $types types of relationships
// param $direction OUTGOING, INCOMING or EITHER: on which side the things stand
// param $sortKey folded name after which the page starts
// param $id id of the relationship after which the page starts
// param $limit at most this many for each thing
// returns thing, sortKey, relation
MATCH (thing:Entity)
WHERE thing.id IN $ids
CALL (thing) {
  CALL (thing) {
    MATCH (thing)-[r:$any($types)]->(other)
    WHERE $direction <> 'INCOMING'
    RETURN r, other
    UNION
    MATCH (thing)<-[r:$any($types)]-(other)
    WHERE $direction <> 'OUTGOING'
    RETURN r, other
  }
  WITH r, other
  WHERE other.sortKey >= $sortKey AND (other.sortKey > $sortKey OR r.id > $id)
  RETURN r, other.sortKey AS sortKey
  ORDER BY sortKey, r.id
  LIMIT $limit
}
WITH thing.id AS thing, sortKey, r, startNode(r) AS from, endNode(r) AS to
RETURN thing, sortKey, r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
ORDER BY thing, sortKey, r.id
