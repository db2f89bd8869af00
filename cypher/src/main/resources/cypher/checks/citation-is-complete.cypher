// Every citation tells its facts, the place, the confidence and whether the document states it.
// returns id, found
MATCH (c:Citation)
WITH c, [
  CASE WHEN coalesce(c.factId, '') = '' THEN 'factId' END,
  CASE WHEN coalesce(c.factIds, []) = [] OR c.factIds[0] <> c.factId THEN 'factIds' END,
  CASE WHEN coalesce(c.locator, '') = '' THEN 'locator' END,
  CASE WHEN NOT coalesce(c.confidence, '') IN ['HIGH', 'MEDIUM', 'LOW'] THEN 'confidence' END,
  CASE WHEN NOT coalesce(c.status, '') IN ['STATED', 'INFERRED'] THEN 'status' END
] AS missing
WITH c, [m IN missing WHERE m IS NOT NULL] AS missing
WHERE missing <> []
RETURN c.id AS id, missing AS found
ORDER BY id
