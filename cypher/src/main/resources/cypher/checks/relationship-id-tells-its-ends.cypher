// The id of a relationship begins with its ends and its type, and no two have the same.
// returns id, found
MATCH (from:Entity)-[r]->(to:Entity)
WITH from.id + '~' + type(r) + '~' + to.id AS ends, r
WITH r.id AS id, collect(ends) AS found
WHERE id IS NULL OR size(found) > 1 OR NOT (id = found[0] OR id STARTS WITH found[0] + '~')
RETURN id, found
ORDER BY id
