// The figures about each of these things.
// param $ids ids of things
// returns about, figure
MATCH (about:Entity)<-[:ABOUT]-(figure:Figure)
WHERE about.id IN $ids
WITH DISTINCT about, figure
ORDER BY about.id, figure.measure, figure.sortKey, figure.id
RETURN about.id AS about, figure {.*, aboutId: about.id} AS figure
