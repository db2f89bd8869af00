// What a text states is quoted, unless its words are not at hand; a table and an inference are not quoted.
// returns id, found
MATCH (c:Citation)-[:OF]->(d:SourceDocument)
WITH c, d, coalesce(c.quote, '') <> '' AS quoted, c.status = 'STATED' AS stated
WHERE (stated AND d.textual AND coalesce(d.excerpt, true) AND NOT quoted)
   OR (quoted AND (NOT stated OR NOT d.textual))
RETURN c.id AS id, coalesce(c.quote, 'no quote') AS found
ORDER BY id
