// The relationships of these ids. An id begins with the id of the thing it starts from.
// param $ids ids of relationships
// returns relation
UNWIND $ids AS id
MATCH (from:Entity {id: split(id, '~')[0]})-[r]->(to)
WHERE r.id = id AND NOT r:HAS_CLAIM
RETURN r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
ORDER BY r.id
