// How many relationships between things there are, and those whose evidence is missing: none is named, or what is named
// belongs to no document.
// param $limit at most this many of them
// returns checked, number, relations
CALL () {
  MATCH (:Entity)-[r]->(:Entity)
  RETURN count(r) AS checked, collect(DISTINCT r.citationIds) AS cited
}
WITH checked, COLLECT {
  UNWIND cited AS ids
  UNWIND ids AS id
  WITH DISTINCT id
  WHERE NOT EXISTS { (:Citation {id: id})-[:OF]->(:SourceDocument) }
  RETURN id
} AS unresolved
CALL (unresolved) {
  MATCH (from:Entity)-[r]->(to:Entity)
  WHERE coalesce(size(r.citationIds), 0) = 0 OR any(id IN r.citationIds WHERE id IN unresolved)
  WITH r, from, to
  ORDER BY r.id
  RETURN count(r) AS number, collect(r {
    .*,
    citationIds: coalesce(r.citationIds, []),
    type: type(r),
    from: from {.id, .name, labels: labels(from)},
    to: to {.id, .name, labels: labels(to)}
  })[..$limit] AS relations
}
RETURN checked, number, relations
