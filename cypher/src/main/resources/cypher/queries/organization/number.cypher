// How many organizations there are: all, or those of one kind.
// param $kind label of the kind, or null for all
// returns number
MATCH (organization:Organization)
WHERE $kind IS NULL OR organization.kind = $kind
RETURN count(organization) AS number
