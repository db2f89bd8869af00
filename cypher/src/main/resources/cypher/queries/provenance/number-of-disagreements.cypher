// How many disagreements there are.
// returns number
MATCH (d:Disagreement)
RETURN count(d) AS number
