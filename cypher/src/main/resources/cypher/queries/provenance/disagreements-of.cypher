// The disagreements of each of these things: about itself, its relationships, what is stated about it, its
// participants and teams; of a claim, the one that it answers.
// param $ids ids of things
// returns thing, disagreement
MATCH (thing:Entity)
WHERE thing.id IN $ids
WITH thing, [thing.id] + COLLECT { MATCH (thing)-[r]-() RETURN r.id }
  + COLLECT { MATCH (thing)<-[:ABOUT]-(told) RETURN told.id }
  + COLLECT { MATCH (thing)<-[:PARTICIPATES_IN]-(participant) RETURN participant.id }
  + COLLECT { MATCH (thing)<-[:PART_OF]-(team:Team) RETURN team.id } AS ids
MATCH (d:Disagreement)
WHERE any(id IN d.aboutIds WHERE id IN ids)
  OR EXISTS { MATCH (d)-[:HAS_CLAIM]->(claim) WHERE claim.aboutId IN ids OR claim.id = thing.id }
RETURN thing.id AS thing, d {.*, claims: [(d)-[:HAS_CLAIM]->(claim) | claim {.*}]} AS disagreement
ORDER BY thing, d.sortKey, d.id
