// Who commissioned and who carried out an evaluation, of what, and what is done or took place for its study.
// returns relation
CALL () {
  MATCH ()-[r:COMMISSIONED|EVALUATED]->()
  RETURN r
  UNION
  MATCH (study:Resource)<-[:COMMISSIONED]-()
  MATCH (study)<-[r:CARRIES|FUNDS|SUPPORTS|PILOTS]-()
  RETURN r
  UNION
  MATCH (study:Resource)<-[:COMMISSIONED]-()
  MATCH (study)<-[r:ABOUT]-(:Event)
  RETURN r
}
WITH r, startNode(r) AS from, endNode(r) AS to
ORDER BY type(r), from.sortKey, r.id
RETURN r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
