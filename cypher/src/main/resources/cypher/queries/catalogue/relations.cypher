// How many relationships there are of each type.
// returns type, number
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS type, count(*) AS number
ORDER BY type
