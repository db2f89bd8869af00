// What is drawn from each of these documents, in its own order: a page of citations for each, with the things and
// relationships that they prove.
// param $ids ids of documents
// param $sortKey place in the document after which the page starts
// param $id id of the citation after which the page starts
// param $limit at most this many for each document
// returns document, sortKey, fact
MATCH (source:SourceDocument)
WHERE source.id IN $ids
CALL (source) {
  MATCH (source)<-[:OF]-(citation:Citation)
  WITH citation, right('00000' + toString(coalesce(citation.position, 0)), 6) + ' ' + citation.locator AS sortKey
  WHERE sortKey >= $sortKey AND (sortKey > $sortKey OR citation.id > $id)
  RETURN citation, sortKey
  ORDER BY sortKey, citation.id
  LIMIT $limit
}
WITH source, citation, sortKey,
  COLLECT {
    MATCH (thing:Entity)
    WHERE thing.id IN citation.supports
    WITH thing
    ORDER BY thing.sortKey, thing.id
    RETURN thing {.id, .name, labels: labels(thing)}
  } AS things,
  COLLECT {
    UNWIND citation.supports AS id
    MATCH (from:Entity {id: split(id, '~')[0]})-[r]->(to)
    WHERE r.id = id AND NOT r:HAS_CLAIM
    WITH r, from, to
    ORDER BY r.id
    RETURN r {
      .*, type: type(r), from: from {.id, .name, labels: labels(from)}, to: to {.id, .name, labels: labels(to)}
    }
  } AS relations
RETURN source.id AS document, sortKey,
  citation {
    .*, things, relations,
    source: source {.id, .title, .shortName, .dateText, .dateEarliest, .dateLatest, .datePrecision}
  } AS fact
ORDER BY document, sortKey, citation.id
