// A figure about nothing.
MATCH (:Figure)-[r:ABOUT]->()
DELETE r
