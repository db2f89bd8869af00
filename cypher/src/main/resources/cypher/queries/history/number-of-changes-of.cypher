// How much was done to a thing and to its relationships: see changes-of.
// param $thingId id of the thing
// returns number
MATCH (change:Change)
WHERE change.subjectId CONTAINS $thingId
  AND $thingId IN [split(change.subjectId, '~')[0], split(change.subjectId, '~')[2]]
RETURN count(change) AS number
