// How many things there are of each kind.
// returns label, number
MATCH (n:Entity)
UNWIND labels(n) AS label
WITH label, count(*) AS number
WHERE label <> 'Entity'
RETURN label, number
ORDER BY label
