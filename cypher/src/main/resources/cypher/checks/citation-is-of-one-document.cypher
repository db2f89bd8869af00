// Every citation is of exactly one document.
// returns id, found
MATCH (c:Citation)
WITH c, COUNT { (c)-[:OF]->(:SourceDocument) } AS documents
WHERE documents <> 1
RETURN c.id AS id, documents AS found
ORDER BY id
