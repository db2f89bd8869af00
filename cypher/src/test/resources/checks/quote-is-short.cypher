// A quote of 16 words and a sign.
MATCH (c:Citation {id: 'said'})
SET c.quote = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze : seize'
