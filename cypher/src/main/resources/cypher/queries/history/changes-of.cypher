// What was done to a thing and to its relationships, newest first: a page. The id of a relationship names its ends.
// param $thingId id of the thing
// param $sortKey rank from the newest after which the page starts
// param $id id of the line after which the page starts
// param $limit at most this many
// returns sortKey, change
MATCH (change:Change)
WHERE change.subjectId CONTAINS $thingId
  AND $thingId IN [split(change.subjectId, '~')[0], split(change.subjectId, '~')[2]]
WITH change, right('000000000000' + toString(999999999999 - change.sequence), 12) AS sortKey
WHERE sortKey >= $sortKey AND (sortKey > $sortKey OR change.id > $id)
WITH change, sortKey
ORDER BY sortKey, change.id
LIMIT $limit
OPTIONAL MATCH (import:Import {id: change.importId})
RETURN sortKey, change {.*, origin: import.origin} AS change
ORDER BY sortKey, change.id
