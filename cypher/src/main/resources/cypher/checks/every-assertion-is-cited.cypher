// Every thing and every relationship has a citation, and each of its citations exists.
// A document that is nothing more than its identity card needs none.
// returns id, found
CALL () {
  MATCH (n:Entity)
  RETURN n.id AS id, n.citationIds AS cited, n:SourceDocument AS free
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  RETURN r.id AS id, r.citationIds AS cited, false AS free
}
WITH id, coalesce(cited, []) AS cited, free
WITH id, cited, free, COLLECT { UNWIND cited AS c MATCH (n:Citation {id: c}) RETURN n.id } AS existing
WHERE (cited = [] AND NOT free) OR size(existing) <> size(cited)
RETURN id, CASE cited WHEN [] THEN 'no citation' ELSE [c IN cited WHERE NOT c IN existing] END AS found
ORDER BY id
