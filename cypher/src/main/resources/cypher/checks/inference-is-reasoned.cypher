// An inference gives its reason and premises, and each premise is stated somewhere; a statement gives none.
// returns id, found
MATCH (c:Citation)
WITH c, coalesce(c.premises, []) AS premises
WITH c, premises, [p IN premises WHERE NOT EXISTS {
  MATCH (s:Citation {status: 'STATED'}) WHERE p IN s.factIds
}] AS unstated
WITH c, unstated, CASE c.status
  WHEN 'INFERRED' THEN coalesce(c.reason, '') = '' OR premises = []
  ELSE c.reason IS NOT NULL OR premises <> []
END AS wrong
WHERE wrong OR unstated <> []
RETURN c.id AS id, CASE unstated WHEN [] THEN c.reason ELSE unstated END AS found
ORDER BY id
