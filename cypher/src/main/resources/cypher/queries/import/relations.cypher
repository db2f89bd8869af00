// Every relationship that an origin wrote, as it stands.
// param $origin
// returns id, state
MATCH (from:Entity)-[r]->(to:Entity)
WHERE r.origin = $origin
RETURN r.id AS id, {type: type(r), from: from.id, to: to.id, properties: properties(r)} AS state
