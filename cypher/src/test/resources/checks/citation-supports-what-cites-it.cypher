// A citation that lists what does not cite it.
MATCH (c:Citation {id: 'row'})
SET c.supports = c.supports + 'cluster'
