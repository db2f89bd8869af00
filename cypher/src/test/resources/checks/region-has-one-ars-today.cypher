// A second agency for the same region.
MATCH (r:Region)
CREATE (:Entity:Organization:Ars {id: 'autre-agence'})-[:COVERS {id: 'autre-agence~COVERS~region-1'}]->(r)
