// The waves, in their order in time as far as it is known.
// returns wave
MATCH (wave:Wave)
RETURN wave {.*} AS wave
ORDER BY wave.sinceEarliest, wave.number, wave.sortKey, wave.id
