// A citation lists what it proves: exactly the things and relationships that cite it.
// returns id, found
CALL () {
  MATCH (n:Entity)
  RETURN n.id AS id, n.citationIds AS cited
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  RETURN r.id AS id, r.citationIds AS cited
}
WITH collect({id: id, cited: coalesce(cited, [])}) AS all
CALL (all) {
  UNWIND all AS one
  UNWIND one.cited AS citation
  RETURN citation, collect(one.id) AS citing
  UNION ALL
  MATCH (c:Citation)
  RETURN c.id AS citation, [] AS citing
}
WITH citation, reduce(ids = [], list IN collect(citing) | ids + list) AS citing
MATCH (c:Citation {id: citation})
WITH c, [s IN coalesce(c.supports, []) WHERE NOT s IN citing] AS silent,
  [s IN citing WHERE NOT s IN coalesce(c.supports, [])] AS forgotten
WHERE silent <> [] OR forgotten <> [] OR coalesce(c.supports, []) = []
RETURN c.id AS id, silent + forgotten AS found
ORDER BY id
