// The teams of each of these clusters, with their seats.
// param $ids ids of clusters
// returns cluster, team, seats
MATCH (cluster:Cluster)<-[:PART_OF]-(team:Team)
WHERE cluster.id IN $ids
RETURN cluster.id AS cluster, team {.*} AS team,
  COLLECT {
    MATCH (team)<-[:PART_OF]-(seat:Seat)
    RETURN seat {.*}
    ORDER BY seat.position, seat.id
  } AS seats
ORDER BY cluster, team.sortKey, team.id
