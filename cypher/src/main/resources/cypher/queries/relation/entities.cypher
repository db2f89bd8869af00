// The things of these ids, whatever their kinds, with the little that their records need from around them.
// param $ids ids of things
// returns labels, thing
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN labels(n) AS labels,
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
ORDER BY n.id
