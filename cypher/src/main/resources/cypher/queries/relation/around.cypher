// The relationships of these things, on both sides, each once.
// param $ids ids of the things
// param $types types of relationships
// param $limit at most this many
// returns relation
MATCH (thing:Entity)-[r:$any($types)]-()
WHERE thing.id IN $ids
WITH DISTINCT r
ORDER BY r.id
LIMIT $limit
WITH r, startNode(r) AS from, endNode(r) AS to
RETURN r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
ORDER BY r.id
