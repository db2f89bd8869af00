// An inference that rests on another inference.
MATCH (c:Citation {id: 'deduced'})
SET c.premises = ['F1', 'F2']
