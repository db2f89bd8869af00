// A claim that counts without a number.
MATCH (c:Claim {id: 'position-a'})
SET c.measure = 'DAYS', c.min = null, c.max = null
