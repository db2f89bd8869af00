// The waves, clusters, texts and events: how many there are of each kind, and of the kinds that are asked for the
// latest by their first possible day, those without date last.
// param $kinds labels of those that are wanted
// param $limit at most this many of each
// returns kind, number, things
UNWIND ['Wave', 'Cluster', 'PolicyText', 'Event'] AS kind
CALL (kind) {
  MATCH (thing:Wave|Cluster|PolicyText|Event)
  WHERE thing.kind = kind
  WITH thing
  ORDER BY coalesce(thing.sinceEarliest, thing.dateEarliest, date('0001-01-01')) DESC, thing.sortKey, thing.id
  RETURN collect(thing) AS found
}
RETURN kind, size(found) AS number,
  [thing IN CASE WHEN kind IN $kinds THEN found[..$limit] ELSE [] END | thing {.*}] AS things
