// How many participants take part in clusters by themselves, and those that take part in several, each with how, by
// folded name. One within a group takes part in its clusters too.
// param $limit at most this many of those in several
// returns checked, number, participants
CALL () {
  MATCH (p:Establishment|ParticipantGroup|Organization)-[:PARTICIPATES_IN]->(:Cluster)
  RETURN count(DISTINCT p) AS checked
}
CALL () {
  MATCH (p:Establishment|ParticipantGroup|Organization)-[:PARTICIPATES_IN]->(c:Cluster)
  WITH p, count(DISTINCT c) AS clusters
  WHERE clusters > 1
  RETURN collect(p) AS several
}
RETURN checked, size(several) AS number, COLLECT {
  UNWIND several AS p
  WITH p
  ORDER BY p.sortKey, p.id
  LIMIT $limit
  RETURN p {
    .id,
    .name,
    .sortKey,
    labels: labels(p),
    relations: COLLECT {
      MATCH (p)-[r:PARTICIPATES_IN]->(c:Cluster)
      RETURN r {
        .*,
        type: type(r),
        from: p {.id, .name, labels: labels(p)},
        to: c {.id, .name, labels: labels(c)}
      }
      ORDER BY c.sortKey, r.id
      LIMIT 20
    }
  }
} AS participants
