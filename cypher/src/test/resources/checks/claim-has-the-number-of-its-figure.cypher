// A claim that tells another number than its figure.
MATCH (c:Claim {id: 'position-a'})
SET c.property = 'value', c.min = 7.0, c.max = 7.0
