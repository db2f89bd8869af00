// What is drawn from a document, in its own order: each citation with the things and relationships it proves.
// param $id id of the document
// param $limit at most this many
// returns citation, source, things, relations
MATCH (source:SourceDocument {id: $id})<-[:OF]-(citation:Citation)
WITH source, citation
ORDER BY citation.position, citation.locator, citation.id
LIMIT $limit
RETURN citation {.*} AS citation,
  source {.id, .title, .shortName, .dateText, .dateEarliest, .dateLatest, .datePrecision} AS source,
  COLLECT {
    MATCH (thing:Entity)
    WHERE thing.id IN citation.supports
    WITH thing
    ORDER BY thing.sortKey, thing.id
    RETURN thing {.id, .name, labels: labels(thing)}
  } AS things,
  COLLECT {
    UNWIND citation.supports AS id
    MATCH (from:Entity {id: split(id, '~')[0]})-[r {id: id}]->(to)
    WITH r, from, to
    ORDER BY r.id
    RETURN r {
      .*, type: type(r), from: from {.id, .name, labels: labels(from)}, to: to {.id, .name, labels: labels(to)}
    }
  } AS relations
ORDER BY citation.position, citation.locator, citation.id
