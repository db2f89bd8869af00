// A thing or relationship is stated when one of its citations is, else inferred.
// returns id, found
CALL () {
  MATCH (n:Entity)
  WHERE n.citationIds IS NOT NULL AND n.citationIds <> []
  RETURN n.id AS id, n.citationIds AS cited, n.status AS status
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  RETURN r.id AS id, r.citationIds AS cited, r.status AS status
}
WITH id, status, EXISTS { UNWIND cited AS c MATCH (:Citation {id: c, status: 'STATED'}) } AS stated
WHERE status IS NULL OR status <> CASE WHEN stated THEN 'STATED' ELSE 'INFERRED' END
RETURN id, status AS found
ORDER BY id
