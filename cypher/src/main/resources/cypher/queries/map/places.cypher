// Where bodies and named establishments are: each département, and each region for those whose département is not known,
// with how many there are and the first of them by name.
// param $limit at most this many of each place
// returns place, number, located
MATCH (place:Region|Departement)
WHERE EXISTS { (place)<-[:LOCATED_IN]-(:Organization|Establishment) }
CALL (place) {
  MATCH (place)<-[r:LOCATED_IN]-(thing:Organization|Establishment)
  WHERE place:Departement OR NOT EXISTS { (thing)-[:LOCATED_IN]->(:Departement) }
  WITH thing, collect(r {
    .*,
    type: type(r),
    from: thing {.id, .name, labels: labels(thing)},
    to: place {.id, .name, labels: labels(place)}
  }) AS relations
  ORDER BY thing.sortKey, thing.id
  RETURN collect({thing: thing {.id, .name, labels: labels(thing)}, relations: relations}) AS located
}
WITH place, located
WHERE size(located) > 0
RETURN place {.id, .name, labels: labels(place)} AS place, size(located) AS number, located[..$limit] AS located
ORDER BY place.id
