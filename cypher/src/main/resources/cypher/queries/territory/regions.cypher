// A page of today's regions, by folded name.
// param $sortKey folded name after which the page starts
// param $id id after which the page starts
// param $limit at most this many
// returns sortKey, region
MATCH (region:Region)
WHERE region.sortKey >= $sortKey AND (region.sortKey > $sortKey OR region.id > $id) AND NOT region:FormerRegion
RETURN region.sortKey AS sortKey,
  region {.*, departements: COUNT { (region)<-[:PART_OF]-(:Departement) }} AS region
ORDER BY region.sortKey, region.id
LIMIT $limit
