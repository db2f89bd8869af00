// A page of organizations, by folded name: all, or those of one kind.
// param $kind label of the kind, or null for all
// param $sortKey folded name after which the page starts
// param $id id after which the page starts
// param $limit at most this many
// returns sortKey, organization
MATCH (organization:Organization)
WHERE organization.sortKey >= $sortKey AND (organization.sortKey > $sortKey OR organization.id > $id)
  AND ($kind IS NULL OR organization.kind = $kind)
RETURN organization.sortKey AS sortKey, organization {.*} AS organization
ORDER BY organization.sortKey, organization.id
LIMIT $limit
