// At most one ARS covers a region today.
// returns id, found
MATCH (a:Ars)-[r:COVERS]->(region:Region)
WHERE coalesce(r.sinceEarliest <= date(), true) AND coalesce(r.untilLatest >= date(), true)
WITH region, collect(DISTINCT a.id) AS found
WHERE size(found) > 1
RETURN region.id AS id, found
ORDER BY id
