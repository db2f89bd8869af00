// The themes by name, each with the labels that may mean the same or are narrower, and the clusters that work on any of
// these. Labels that may mean the same make one line, under the name of the first.
// returns id, labels, narrower, clusters, waves
MATCH (theme:Theme)
CALL (theme) {
  MATCH (theme)-[:SAME_AS]-{0,5}(same:Theme)
  WITH DISTINCT same
  ORDER BY same.sortKey, same.id
  RETURN collect(same) AS labels
}
WITH theme, labels
WHERE labels[0] = theme
CALL (labels) {
  UNWIND labels AS label
  MATCH (label)<-[:BROADER]-{0,5}()-[:SAME_AS]-{0,5}(narrower:Theme)
  WITH DISTINCT narrower
  RETURN collect(narrower) AS themes
}
RETURN theme.id AS id,
  [label IN labels | label {.id, .name, labels: labels(label)}] AS labels,
  [t IN themes WHERE NOT t IN labels | t {.id, .name, labels: labels(t)}] AS narrower,
  COLLECT {
    UNWIND themes AS t
    MATCH (t)<-[r:ADDRESSES]-(cluster:Cluster)
    WITH cluster, min(CASE WHEN r.status = 'STATED' AND t IN labels THEN 0 ELSE 1 END) = 1 AS inferred
    RETURN {id: cluster.id, inferred: inferred}
  } AS clusters,
  COLLECT {
    UNWIND themes AS t
    MATCH (t)<-[:ADDRESSES]-(wave:Wave)
    WITH DISTINCT wave
    ORDER BY wave.sinceEarliest, wave.sortKey, wave.id
    RETURN wave {.id, .name, labels: labels(wave)}
  } AS waves
ORDER BY theme.sortKey, theme.id
