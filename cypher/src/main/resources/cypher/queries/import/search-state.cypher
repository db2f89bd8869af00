// From what the words under which things are found were derived, what was imported, and whether a thing has none.
// returns digest, imports, missing
RETURN
  head(COLLECT { MATCH (s:SearchState) RETURN s.digest }) AS digest,
  COLLECT {
    MATCH (i:Import)
    WITH i
    ORDER BY i.origin, i.at, i.id
    WITH i.origin AS origin, last(collect(i.digest)) AS digest
    RETURN origin + ' ' + digest
    ORDER BY origin
  } AS imports,
  EXISTS { MATCH (n:Entity) WHERE n.searchNames IS NULL } AS missing
