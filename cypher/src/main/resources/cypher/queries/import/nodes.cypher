// Every thing that an origin wrote, as it stands.
// param $origin
// returns id, state
MATCH (n:Entity {origin: $origin})
RETURN n.id AS id, {labels: labels(n), properties: properties(n)} AS state
