// Which of these words things are found by, and for each the names that hold a word of nearly the same spelling.
// param $words maps: the word, and near, which asks the index for names of close spellings
// param $code the whole text as a code, between line feeds: its words are then known
// returns word, known, akin (whether a text holds a word of the same stem), near
UNWIND $words AS asked
CALL (asked) {
  CALL db.index.fulltext.queryNodes('entity_search_words', asked.near, {limit: 100}) YIELD node
  RETURN collect({names: node.searchNames, printed: node.searchLabels}) AS near
}
RETURN asked.word AS word,
  EXISTS { MATCH (n:Entity) WHERE n.searchCodes CONTAINS $code }
    OR EXISTS { MATCH (n:Entity) WHERE n.searchCodes CONTAINS '\n' + asked.word + '\n' }
    OR EXISTS { MATCH (n:Entity) WHERE n.searchNames CONTAINS ' ' + asked.word }
    OR EXISTS { MATCH (n:Entity) WHERE n.searchPlaces CONTAINS ' ' + asked.word }
    OR EXISTS {
      CALL db.index.fulltext.queryNodes('entity_search_words', asked.word, {limit: 1}) YIELD node
      RETURN node
    } AS known,
  EXISTS {
    CALL db.index.fulltext.queryNodes('entity_search_text', asked.word, {limit: 1}) YIELD node
    RETURN node
  } AS akin,
  near
ORDER BY word
