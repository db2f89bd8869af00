// The number of the last line of the change log, and how many imports there were.
// returns sequence, imports
RETURN
  coalesce(COLLECT {
    MATCH (c:Change)
    WHERE c.sequence > 0
    RETURN c.sequence ORDER BY c.sequence DESC LIMIT 1
  }[0], 0) AS sequence,
  COUNT { MATCH (:Import) } AS imports
