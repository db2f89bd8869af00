// A partial date has its words, days in their order and the precision that they have; an end is not before its beginning.
// returns id, found
CALL () {
  MATCH (n:Entity)
  RETURN n.id AS id, properties(n) AS p
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  RETURN r.id AS id, properties(r) AS p
}
UNWIND ['since', 'until', 'date', 'period'] AS found
WITH id, p, found, p[found + 'Text'] AS text, p[found + 'Precision'] AS precision,
  p[found + 'Earliest'] AS earliest, p[found + 'Latest'] AS latest
WHERE coalesce(text, precision, earliest, latest) IS NOT NULL AND (
  coalesce(text, '') = ''
  OR NOT coalesce(precision, '') IN ['DAY', 'MONTH', 'YEAR', 'RANGE', 'UNKNOWN']
  OR earliest > latest
  OR (precision = 'UNKNOWN') <> (earliest IS NULL AND latest IS NULL)
  OR (precision IN ['DAY', 'MONTH', 'YEAR'] AND (earliest IS NULL OR latest IS NULL))
  OR (precision = 'DAY' AND earliest <> latest)
  OR (found = 'since' AND earliest > p.untilLatest)
)
RETURN id, found
ORDER BY id, found
