// A person.
CREATE (:Entity:Person {id: 'personne', name: 'Personne', sortKey: 'personne', kind: 'Person'})
