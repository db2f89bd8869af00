// An id with an accent and a space.
MATCH (n:Cluster)
SET n.id = 'Été 2015'
