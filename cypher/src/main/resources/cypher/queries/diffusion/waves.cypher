// The waves in their order in time as far as it is known, each with the programmes of which it is part.
// returns wave, programmes
MATCH (wave:Wave)
RETURN wave {.*} AS wave, COLLECT {
  MATCH (wave)-[:PART_OF]->(programme:Programme)
  WITH DISTINCT programme
  ORDER BY programme.sortKey, programme.id
  RETURN programme.id
} AS programmes
ORDER BY wave.sinceEarliest, wave.number, wave.sortKey, wave.id
