// What documents tell of these establishments, groups and clusters that peers can share, each with the relationship that
// tells it: themes, waves, places, bodies and experiments, of the clusters in which they take part too.
// param $ids ids of the things
// returns thing, traits
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
CALL (thing) {
  RETURN thing AS own
  UNION
  MATCH (thing)-[:PART_OF|MEMBER_OF]->{0,4}()-[:PARTICIPATES_IN]->(own:Cluster)
  RETURN own
}
CALL (thing, own) {
  MATCH (own)-[r:ADDRESSES]->(value:Theme)
  RETURN 'THEME' AS trait, value, r
  UNION
  MATCH (thing)<-[:PART_OF]-(:Experiment)-[r:ADDRESSES]->(value:Theme)
  RETURN 'THEME' AS trait, value, r
  UNION
  MATCH (own)-[r:PART_OF]->(value:Wave)
  RETURN 'WAVE' AS trait, value, r
  UNION
  MATCH (own)-[r:LOCATED_IN]->()-[:PART_OF|SUCCEEDED_BY]->{0,2}(value:Region|Departement)
  RETURN 'PLACE' AS trait, value, r
  UNION
  MATCH (own)<-[r:FUNDS|FACILITATES|PILOTS|SUPPORTS|CARRIES]-(value:Organization)
  RETURN 'BODY' AS trait, value, r
  UNION
  MATCH (thing)-[r:MEMBER_OF]->(value:Organization)
  RETURN 'BODY' AS trait, value, r
  UNION
  MATCH (thing)<-[r:PART_OF]-(value:Experiment)
  RETURN 'EXPERIMENT' AS trait, value, r
}
WITH thing, trait, value, r, startNode(r) AS from, endNode(r) AS to
ORDER BY trait, value.id, r.id
RETURN thing {.*, labels: labels(thing)} AS thing, collect(DISTINCT {
  trait: trait,
  value: value {.id, .name, labels: labels(value)},
  relation: r {
    .*,
    type: type(r),
    from: from {.id, .name, labels: labels(from)},
    to: to {.id, .name, labels: labels(to)}
  }
}) AS traits
ORDER BY thing.id
