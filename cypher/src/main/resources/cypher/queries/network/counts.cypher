// How many things surround a thing, by type of relationship and by the side on which it stands; of relationships
// between it and itself none.
// param $id id of the thing
// returns type, outgoing, number
MATCH (center:Entity {id: $id})-[r]-(other:Entity)
WHERE other <> center
WITH type(r) AS type, startNode(r) = center AS outgoing, count(DISTINCT other) AS number
RETURN type, outgoing, number
ORDER BY type, outgoing
