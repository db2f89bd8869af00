// A statement of a text without its words.
MATCH (c:Citation {id: 'said'})
REMOVE c.quote
