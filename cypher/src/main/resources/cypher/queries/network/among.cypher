// The relationships of these types that link two of these things, by id.
// param $ids ids of the things
// param $types types of relationships
// param $limit at most this many
// returns relation
UNWIND $ids AS id
MATCH (from:Entity {id: id})
MATCH (from)-[r:$any($types)]->(to:Entity)
WHERE to.id IN $ids AND to <> from
WITH r, from, to
ORDER BY r.id
LIMIT $limit
RETURN r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
ORDER BY r.id
