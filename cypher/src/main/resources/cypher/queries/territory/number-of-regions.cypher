// How many regions there are today.
// returns number
MATCH (region:Region)
WHERE NOT region:FormerRegion
RETURN count(region) AS number
