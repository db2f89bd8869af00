// The waves in their order in time, each with the clusters that are part of it.
// returns id, labels, clusters
MATCH (wave:Wave)
RETURN wave.id AS id, [wave {.id, .name, labels: labels(wave)}] AS labels,
  COLLECT {
    MATCH (wave)<-[r:PART_OF]-(cluster:Cluster)
    WITH cluster, min(CASE WHEN r.status = 'STATED' THEN 0 ELSE 1 END) = 1 AS inferred
    RETURN {id: cluster.id, inferred: inferred}
  } AS clusters
ORDER BY wave.sinceEarliest, wave.sortKey, wave.id
