// What was done since an instant to sets of things and to their relationships: how much, and the newest of it. What the
// first import brought does not count. The id of a relationship names its ends.
// param $since an instant
// param $sets each with its name and the ids of its things
// param $limit at most so many lines of each set
// returns set, number, changes
MATCH (change:Change)
WHERE change.at >= $since
MATCH (import:Import {id: change.importId})
WHERE EXISTS { MATCH (before:Import) WHERE before.at < import.at }
WITH change, import, [split(change.subjectId, '~')[0], split(change.subjectId, '~')[2]] AS ends
UNWIND $sets AS set
WITH set.name AS name, set.ids AS ids, change, import, ends
WHERE any(end IN ends WHERE end IN ids)
WITH name, change, import
ORDER BY change.sequence DESC
WITH name, collect(change {.*, origin: import.origin}) AS changes
RETURN name AS set, size(changes) AS number, changes[..$limit] AS changes
ORDER BY set
