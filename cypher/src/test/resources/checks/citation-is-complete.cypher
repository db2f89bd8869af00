// A citation without its place.
MATCH (c:Citation {id: 'said'})
REMOVE c.locator
