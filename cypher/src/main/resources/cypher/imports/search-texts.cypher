// Stores with each thing the words under which it is found.
// param $rows
// returns written
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.searchNames = row.names, n.searchLabels = row.labels, n.searchPlaces = row.places,
  n.searchCodes = row.codes, n.searchText = row.text
RETURN count(n) AS written
