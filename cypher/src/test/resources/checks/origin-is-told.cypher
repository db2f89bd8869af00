// A citation of unknown origin.
MATCH (c:Citation {id: 'row'})
REMOVE c.origin
