// A citation of no document.
MATCH (:Citation {id: 'said'})-[of:OF]->()
DELETE of
