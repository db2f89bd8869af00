// A claim about the value of a figure tells the number that the figure tells.
// returns id, found
MATCH (c:Claim {property: 'value'})
MATCH (f:Figure {id: c.aboutId})
WHERE coalesce(c.min, -1) <> coalesce(f.min, -1) OR coalesce(c.max, -1) <> coalesce(f.max, -1)
  OR coalesce(c.measure, '') <> coalesce(f.measure, '')
  OR coalesce(c.approximate, false) <> coalesce(f.approximate, false)
RETURN c.id AS id, [c.measure, c.min, c.max] AS found
ORDER BY id
