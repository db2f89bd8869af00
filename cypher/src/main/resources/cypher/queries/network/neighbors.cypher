// A page of the things that surround a thing, each once with what links them: the most telling type of relationship
// first, what documents say before what is deduced, then by folded name.
// param $id id of the thing
// param $ranks a text for each type wanted, in the order of the types
// param $sortKey rank and folded name after which the page starts
// param $after id of the thing after which the page starts
// param $links at most this many relationships of each
// param $limit at most this many things
// returns sortKey, neighbor
MATCH (center:Entity {id: $id})-[r:$any(keys($ranks))]-(other:Entity)
WHERE other <> center
WITH other, collect(r) AS links, min($ranks[type(r)] + CASE r.status WHEN 'STATED' THEN 'a' ELSE 'b' END) AS rank
WITH other, links, rank + other.sortKey AS sortKey
WHERE sortKey >= $sortKey AND (sortKey > $sortKey OR other.id > $after)
ORDER BY sortKey, other.id
LIMIT $limit
RETURN sortKey, other {
  .id,
  .name,
  labels: labels(other),
  tieCount: size(links),
  ties: COLLECT {
    UNWIND links AS link
    WITH link
    ORDER BY $ranks[type(link)], link.id
    LIMIT $links
    WITH link, startNode(link) AS from, endNode(link) AS to
    RETURN link {
      .*,
      type: type(link),
      from: from {.id, .name, labels: labels(from)},
      to: to {.id, .name, labels: labels(to)}
    }
  }
} AS neighbor
ORDER BY sortKey, other.id
