// A relationship whose citation does not exist.
MATCH (:Cluster)-[r:PART_OF]->(:Wave)
SET r.citationIds = r.citationIds + 'nowhere'
