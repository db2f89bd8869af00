// A page of documents, by folded title, each with the number of citations drawn from it.
// param $sortKey folded title after which the page starts
// param $id id after which the page starts
// param $limit at most this many
// returns sortKey, source
MATCH (source:SourceDocument)
WHERE source.sortKey >= $sortKey AND (source.sortKey > $sortKey OR source.id > $id)
RETURN source.sortKey AS sortKey, source {.*, facts: COUNT { (source)<-[:OF]-(:Citation) }} AS source
ORDER BY source.sortKey, source.id
LIMIT $limit
