// The region of a code, with its number of départements.
// param $code INSEE code of a region of today
// returns region
MATCH (region:Region {code: $code})
RETURN region {.*, departements: COUNT { (region)<-[:PART_OF]-(:Departement) }} AS region
