// How many documents there are.
// returns number
MATCH (source:SourceDocument)
RETURN count(source) AS number
