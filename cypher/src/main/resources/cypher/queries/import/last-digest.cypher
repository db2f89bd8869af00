// The digest of what an origin imported last.
// param $origin
// returns digest
MATCH (i:Import {origin: $origin})
RETURN i.digest AS digest
ORDER BY i.at DESC, i.id DESC
LIMIT 1
