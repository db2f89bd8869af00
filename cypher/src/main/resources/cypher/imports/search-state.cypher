// Remembers from what the words under which things are found were derived.
// param $digest
MERGE (s:SearchState {id: 'search'})
SET s.digest = $digest
