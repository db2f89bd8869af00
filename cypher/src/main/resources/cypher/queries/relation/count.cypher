// How many relationships each of these things has.
// param $ids ids of the things
// param $types types of relationships
// param $direction OUTGOING, INCOMING or EITHER: on which side the things stand
// returns thing, number
MATCH (thing:Entity)
WHERE thing.id IN $ids
CALL (thing) {
  CALL (thing) {
    MATCH (thing)-[r:$any($types)]->()
    WHERE $direction <> 'INCOMING'
    RETURN r
    UNION
    MATCH (thing)<-[r:$any($types)]-()
    WHERE $direction <> 'OUTGOING'
    RETURN r
  }
  RETURN count(r) AS number
}
RETURN thing.id AS thing, number
ORDER BY thing
