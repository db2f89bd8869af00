// Every citation that an origin wrote, as it stands.
// param $origin
// returns id, state
MATCH (c:Citation {origin: $origin})-[:OF]->(d:SourceDocument)
RETURN c.id AS id, {source: d.id, properties: properties(c)} AS state
