// A département without region.
MATCH (:Departement)-[r:PART_OF]->()
DELETE r
