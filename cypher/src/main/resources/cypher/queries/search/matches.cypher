// The things that answer a search, each once, with what tells how they were found.
// param $code the whole text as a code, between line feeds
// param $name the whole text as a name, between line feeds
// param $beginning the whole text as the beginning of a name
// param $word the longest word, after a space
// param $words every word, each after a space
// param $text the words as the index of texts is asked
// param $labels only kinds of these labels; null for any
// param $limit at most this many by each way
// returns id, labels, sortKey, former, names, printed, places, codes
CALL () {
  MATCH (n:Entity)
  WHERE n.searchCodes CONTAINS $code AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n
  LIMIT $limit
  UNION
  MATCH (n:Entity)
  WHERE n.searchNames CONTAINS $name AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n
  LIMIT $limit
  UNION
  MATCH (n:Entity)
  WHERE n.searchNames CONTAINS $beginning AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n
  LIMIT $limit
  UNION
  MATCH (n:Entity)
  WHERE n.searchNames CONTAINS $word
    AND all(word IN $words WHERE n.searchNames CONTAINS word OR n.searchPlaces CONTAINS word)
    AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n
  LIMIT $limit
  UNION
  MATCH (n:Entity)
  WHERE n.searchPlaces CONTAINS $word
    AND all(word IN $words WHERE n.searchNames CONTAINS word OR n.searchPlaces CONTAINS word)
    AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n
  LIMIT $limit
  UNION
  CALL db.index.fulltext.queryNodes('entity_search_text', $text) YIELD node AS n
  WHERE ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n
  LIMIT $limit
}
RETURN n.id AS id, labels(n) AS labels, n.sortKey AS sortKey,
  n:FormerRegion OR (n:Organization AND EXISTS { (n)-[:SUCCEEDED_BY]->() }) AS former,
  n.searchNames AS names, n.searchLabels AS printed, n.searchPlaces AS places, n.searchCodes AS codes
ORDER BY sortKey, id
