// Every seat is part of exactly one team, and no two seats of a team have the same rank.
// returns id, found
CALL () {
  MATCH (s:Seat)
  WITH s, COUNT { (s)-[:PART_OF]->(:Team) } AS teams
  WHERE teams <> 1
  RETURN s.id AS id, teams AS found
  UNION ALL
  MATCH (s:Seat)-[:PART_OF]->(:Team)<-[:PART_OF]-(other:Seat)
  WHERE s.position = other.position
  RETURN s.id AS id, other.id AS found
}
RETURN id, found
ORDER BY id
