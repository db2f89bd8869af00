// The bodies and named establishments of which nothing tells where they are: how many, and the first of them by name.
// param $limit at most this many
// returns number, things
MATCH (thing:Organization|Establishment)
WHERE NOT EXISTS { (thing)-[:LOCATED_IN]->() }
WITH thing
ORDER BY thing.sortKey, thing.id
WITH collect(thing {.id, .name, labels: labels(thing)}) AS things
RETURN size(things) AS number, things[..$limit] AS things
