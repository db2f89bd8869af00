// The types of the participants of each cluster: those of the groups and establishments that take part, and of the
// parts and members of a group that takes part in this cluster only. A part of a shared group may be in another.
// returns cluster, types
MATCH (cluster:Cluster)<-[:PARTICIPATES_IN]-(participant:ParticipantGroup|Establishment)
WITH DISTINCT cluster, participant,
  COUNT { MATCH (participant)-[:PARTICIPATES_IN]->(c:Cluster) RETURN DISTINCT c } AS clusters
CALL (participant, clusters) {
  RETURN participant.type AS type
  UNION
  MATCH (participant)<-[:PART_OF|MEMBER_OF]-{1,4}(part:ParticipantGroup|Establishment)
  WHERE clusters = 1
  RETURN part.type AS type
}
RETURN cluster.id AS cluster, collect(DISTINCT type) AS types
ORDER BY cluster
