// The things that answer a search, each once, with what tells how they were found. Where a way finds more than the limit,
// it keeps the first by kind and name, so that the same facts give the same things.
// param $code the whole text as a code, between line feeds
// param $name the whole text as a name, between line feeds
// param $beginning the whole text as the beginning of a name
// param $word the longest word, after a space
// param $words every word, each after a space
// param $text the words as the index of texts is asked
// param $labels only kinds of these labels; null for any
// param $ranks the place of each kind that is no organization's, by label
// param $rank the place of organizations
// param $limit at most this many by each way
// returns id, labels, sortKey, former, names, printed, places, codes, ways
CALL () {
  MATCH (n:Entity)
  WHERE n.searchCodes CONTAINS $code AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n, 'CODE' AS way ORDER BY coalesce($ranks[n.kind], $rank), n.sortKey, n.id LIMIT $limit
  UNION ALL
  MATCH (n:Entity)
  WHERE n.searchNames CONTAINS $name AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n, 'NAME' AS way ORDER BY coalesce($ranks[n.kind], $rank), n.sortKey, n.id LIMIT $limit
  UNION ALL
  MATCH (n:Entity)
  WHERE n.searchNames CONTAINS $beginning AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n, 'BEGINNING' AS way ORDER BY coalesce($ranks[n.kind], $rank), n.sortKey, n.id LIMIT $limit
  UNION ALL
  MATCH (n:Entity)
  WHERE n.searchNames CONTAINS $word
    AND all(word IN $words WHERE n.searchNames CONTAINS word OR n.searchPlaces CONTAINS word)
    AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n, 'WORDS' AS way ORDER BY coalesce($ranks[n.kind], $rank), n.sortKey, n.id LIMIT $limit
  UNION ALL
  MATCH (n:Entity)
  WHERE n.searchPlaces CONTAINS $word
    AND all(word IN $words WHERE n.searchNames CONTAINS word OR n.searchPlaces CONTAINS word)
    AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n, 'PLACE' AS way ORDER BY coalesce($ranks[n.kind], $rank), n.sortKey, n.id LIMIT $limit
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_search_text', $text) YIELD node AS n
  WHERE ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
  RETURN n, 'TEXT' AS way ORDER BY coalesce($ranks[n.kind], $rank), n.sortKey, n.id LIMIT $limit
}
WITH n, collect(way) AS ways
RETURN n.id AS id, labels(n) AS labels, n.sortKey AS sortKey,
  n:FormerRegion OR (n:Organization AND EXISTS { (n)-[:SUCCEEDED_BY]->() }) AS former,
  n.searchNames AS names, n.searchLabels AS printed, n.searchPlaces AS places, n.searchCodes AS codes, ways
ORDER BY sortKey, id
