// A disagreement with a single claim.
MATCH (:Disagreement)-[r:HAS_CLAIM]->(:Claim {id: 'position-b'})
DELETE r
