// An agency whose kind is the general one.
MATCH (n:Ars)
SET n.kind = 'Organization'
