// A relationship with the id of other ends.
MATCH (:Seat {id: 'siege'})-[r:PART_OF]->()
SET r.id = 'siege~PART_OF~autre-equipe'
