// The participants of each of these clusters, with what is needed to count each of them once, and apart those that
// documents only announce.
// param $ids ids of clusters
// returns cluster, participant
MATCH (cluster:Cluster)<-[:PARTICIPATES_IN]-(p:ParticipantGroup|Establishment)
WHERE cluster.id IN $ids
WITH DISTINCT cluster, p
RETURN cluster.id AS cluster,
  p {
    .id, .name, .min, .max, labels: labels(p),
    within: COLLECT { MATCH (p)-[:PART_OF|MEMBER_OF]->{1,4}(g:ParticipantGroup) RETURN DISTINCT g.id },
    same: COLLECT { MATCH (p)-[:SAME_AS]-(g:ParticipantGroup) RETURN DISTINCT g.id },
    clusters: COLLECT { MATCH (p)-[:PARTICIPATES_IN]->(c:Cluster) RETURN DISTINCT c.id },
    announcedIn: COLLECT {
      MATCH (p)-[r:PARTICIPATES_IN]->(c:Cluster)
      WITH c, collect(coalesce(c.announced, false) OR coalesce(r.announced, false)) AS announced
      WHERE all(only IN announced WHERE only)
      RETURN c.id
    },
    named: COLLECT {
      MATCH (p)<-[:PART_OF|MEMBER_OF]-{0,4}(e:Establishment)
      WITH DISTINCT e
      ORDER BY e.sortKey, e.id
      RETURN e {.id, .name, labels: labels(e)}
    }
  } AS participant
ORDER BY cluster, p.sortKey, p.id
