// A thing called stated that only an inference proves.
MATCH (n:Disagreement)
SET n.status = 'STATED'
