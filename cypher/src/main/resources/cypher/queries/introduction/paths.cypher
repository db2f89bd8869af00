// The 200 shortest paths between two things over relationships that people can use, through bodies, establishments, groups,
// clusters, teams, events and experiments: never through a theme, a wave, a programme or a territory. Those in between
// have fewer relationships than a bound, and are national bodies only when asked.
// param $from id of the one
// param $to id of the other
// param $types types of relationships
// param $national whether national bodies may stand in between
// param $hub those in between have at most so many relationships
// returns nodes, relations
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH SHORTEST 200 (a) ((x)-[hop:$any($types)]-(y:Organization|Establishment|ParticipantGroup|Cluster|Team|Event|Experiment
  WHERE y.id = $to OR (COUNT { (y)--() } <= $hub AND ($national OR NOT y:NationalBody)))){1,5} (b)
RETURN [n IN [a] + y | n {.id, .name, labels: labels(n), degree: COUNT { (n)--() }}] AS nodes,
  [r IN hop | r {
    .*,
    type: type(r),
    from: head([n IN [startNode(r)] | n {.id, .name, labels: labels(n)}]),
    to: head([n IN [endNode(r)] | n {.id, .name, labels: labels(n)}])
  }] AS relations
