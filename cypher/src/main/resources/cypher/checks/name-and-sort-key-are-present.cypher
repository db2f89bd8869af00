// Every thing has a name and the folded key by which lists order it.
// returns id, found
MATCH (n:Entity)
WHERE trim(coalesce(n.name, '')) = '' OR trim(coalesce(n.sortKey, '')) = ''
RETURN n.id AS id, n.name AS found
ORDER BY id
