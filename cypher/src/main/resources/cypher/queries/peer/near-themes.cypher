// These themes, and those that mean the same, or are broader or narrower.
// param $ids ids of themes
// returns theme, same
MATCH (asked:Theme)
WHERE asked.id IN $ids
MATCH (asked)-[r:SAME_AS|BROADER]-{0,2}(theme:Theme)
WITH theme, min(size(r)) = 0 AS same
RETURN theme {.id, .name, labels: labels(theme)} AS theme, same
ORDER BY theme.id
