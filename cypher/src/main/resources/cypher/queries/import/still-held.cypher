// What hangs on these things and would be left without an end.
// param $ids
// returns id, name, holder, type
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(other)
RETURN n.id AS id, n.name AS name, coalesce(other.name, other.id) AS holder, type(r) AS type
ORDER BY id, holder, type
