// The kind of a thing is its most specific label.
// returns id, found
MATCH (n:Entity)
WHERE n.kind IS NULL OR NOT n.kind IN labels(n) OR n.kind = 'Entity'
   OR (n:Organization AND n.kind = 'Organization')
   OR (n:FormerRegion AND n.kind = 'Region')
RETURN n.id AS id, n.kind AS found
ORDER BY id
