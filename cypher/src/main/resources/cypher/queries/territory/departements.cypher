// The départements of each of these regions, by code.
// param $regionIds ids of regions
// returns region, departement
MATCH (region:Region)<-[:PART_OF]-(departement:Departement)
WHERE region.id IN $regionIds
WITH DISTINCT region, departement
ORDER BY region.id, departement.code
RETURN region.id AS region, departement {.*} AS departement
