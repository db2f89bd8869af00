// How many organizations there are of each kind.
// returns kind, number
MATCH (organization:Organization)
RETURN organization.kind AS kind, count(organization) AS number
ORDER BY kind
