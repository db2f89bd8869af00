// Every thing, relationship and citation says who wrote it.
// returns id, found
CALL () {
  MATCH (n:Entity)
  RETURN n.id AS id, n.origin AS origin
  UNION ALL
  MATCH (c:Citation)
  RETURN c.id AS id, c.origin AS origin
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  RETURN r.id AS id, r.origin AS origin
}
WITH id, coalesce(origin, '') AS found
WHERE found = ''
RETURN id, found
ORDER BY id
