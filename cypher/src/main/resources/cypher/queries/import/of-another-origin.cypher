// Which of these ids another origin wrote.
// param $origin
// param $ids
// returns id, origin
CALL () {
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN n
  UNION ALL
  UNWIND $ids AS id
  MATCH (n:Citation {id: id})
  RETURN n
  UNION ALL
  MATCH (:Entity)-[n]->(:Entity)
  WHERE n.id IN $ids
  RETURN n
}
WITH n
WHERE n.origin <> $origin
RETURN n.id AS id, n.origin AS origin
ORDER BY id
