// The least value of a figure is not above the greatest, and an amount has its currency.
// returns id, found
CALL () {
  MATCH (f:Figure)
  WHERE f.min > f.max
  RETURN f.id AS id, [f.min, f.max] AS found
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  WHERE (r.amount IS NULL) <> (r.currency IS NULL)
  RETURN r.id AS id, [r.amount, r.currency] AS found
}
RETURN id, found
ORDER BY id
