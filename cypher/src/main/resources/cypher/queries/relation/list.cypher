// A page of the things of one kind, by folded name.
// param $kind label of the kind
// param $category only this category; the empty text for those without; null for all
// param $text folded words that the name holds; null for any
// param $sortKey folded name after which the page starts
// param $id id after which the page starts
// param $limit at most this many
// returns sortKey, thing
MATCH (n:Entity)
WHERE n.kind = $kind AND n.sortKey >= $sortKey AND (n.sortKey > $sortKey OR n.id > $id)
  AND ($text IS NULL OR n.sortKey CONTAINS $text)
  AND ($category IS NULL
    OR coalesce(n.type, n.measure, n.resourceKind, n.textKind, n.category, n.family, n.teamKind, '') = $category)
WITH n
ORDER BY n.sortKey, n.id
LIMIT $limit
RETURN n.sortKey AS sortKey,
  n {
    .*,
    departements: COUNT { (n)<-[:PART_OF]-(:Departement) },
    aboutId: coalesce(n.aboutId, head(COLLECT {
      MATCH (n)-[r:ABOUT]->(about)
      RETURN about.id
      ORDER BY r.status DESC, about.id
    })),
    facts: COUNT { (n)<-[:OF]-(:Citation) },
    claims: [(n)-[:HAS_CLAIM]->(claim) | claim {.*}]
  } AS thing
ORDER BY sortKey, thing.id
