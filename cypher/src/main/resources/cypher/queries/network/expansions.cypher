// What each expansion brings: the first of the things that surround a thing by some types of relationships, on one side
// or on both, the most telling type first, then clusters, then by folded name; and how many there are.
// param $expansions each with position, id, side (OUTGOING, INCOMING or EITHER), ranks (a text for each type, in their
// order) and limit
// returns position, number, first
UNWIND $expansions AS expansion
MATCH (center:Entity {id: expansion.id})
CALL (center, expansion) {
  MATCH (center)-[r:$any(keys(expansion.ranks))]-(other:Entity)
  WHERE other <> center
    AND (expansion.side = 'EITHER' OR (startNode(r) = center) = (expansion.side = 'OUTGOING'))
  WITH other, expansion, min(expansion.ranks[type(r)]) AS rank
  ORDER BY rank, CASE WHEN other:Cluster THEN 0 ELSE 1 END, other.sortKey, other.id
  WITH collect(other) AS others, expansion
  RETURN size(others) AS number, others[..expansion.limit] AS shown
}
RETURN expansion.position AS position, number, [other IN shown | other {.id, .name, labels: labels(other)}] AS first
ORDER BY position
