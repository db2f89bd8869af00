// The things of a kind located in a territory, in its départements and in the former regions that it succeeded, by name,
// each with the assertions that place it there.
// param $territoryId id of a region or a département
// param $kind label of the things
// param $limit at most this many
// returns thing, relations
MATCH (territory:Entity {id: $territoryId})<-[:PART_OF|SUCCEEDED_BY]-{0,2}(place:Region|Departement)
MATCH (place)<-[r:LOCATED_IN]-(thing:$($kind))
WITH DISTINCT thing, r, place
ORDER BY thing.sortKey, thing.id, r.id
WITH thing, collect(r {
  .*,
  type: type(r),
  from: thing {.id, .name, labels: labels(thing)},
  to: place {.id, .name, labels: labels(place)}
}) AS relations
RETURN thing {.id, .name, .announced, labels: labels(thing)} AS thing, relations
ORDER BY thing.sortKey, thing.id
LIMIT $limit
