// Every cluster with what funds or facilitates it, itself or the wave of which it is part, by folded name.
// returns cluster, acts, ofWave
MATCH (cluster:Cluster)
RETURN cluster {.*} AS cluster,
  COLLECT {
    MATCH (from)-[r:FUNDS|FACILITATES]->(cluster)
    RETURN r {
      .*,
      type: type(r),
      from: from {.id, .name, labels: labels(from)},
      to: cluster {.id, .name, labels: labels(cluster)}
    }
    ORDER BY r.id
  } AS acts,
  COLLECT {
    MATCH (cluster)-[:PART_OF]->(wave:Wave)<-[r:FUNDS|FACILITATES]-(from)
    RETURN DISTINCT r {
      .*,
      type: type(r),
      from: from {.id, .name, labels: labels(from)},
      to: wave {.id, .name, labels: labels(wave)}
    }
    ORDER BY r.id
  } AS ofWave
ORDER BY cluster.sortKey, cluster.id
