// A quote has at most 15 words; a sign alone is none.
// returns id, found
MATCH (c:Citation)
WHERE c.quote IS NOT NULL
WITH c, size([word IN split(c.quote, ' ') WHERE word =~ '.*[\\p{L}\\p{N}].*']) AS words
WHERE words > 15
RETURN c.id AS id, words AS found
ORDER BY id
