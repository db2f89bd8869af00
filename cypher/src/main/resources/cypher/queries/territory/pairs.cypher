// What sources say of the ARS and the Aract of each of these regions and of the former regions that it succeeds:
// what each covers, with whom it forms the pair, what it succeeds, what else designates it.
// param $regionIds ids of regions
// returns region, body, active, relation
MATCH (region:Region)
WHERE region.id IN $regionIds
CALL (region) {
  MATCH (region)<-[:SUCCEEDED_BY]-{0,2}(:Region)<-[:COVERS]-(body:Ars|Aract)
  RETURN body
  UNION
  MATCH (region)<-[:COVERS]-(:Ars)-[:PAIRED_WITH]-(body:Aract)
  RETURN body
}
MATCH (body)-[r:COVERS|PAIRED_WITH|SAME_AS|SUCCEEDED_BY]-(other)
WHERE NOT r:COVERS OR other = region OR EXISTS { (other)-[:SUCCEEDED_BY]->{1,2}(region) }
WITH region, body, r, startNode(r) AS from, endNode(r) AS to
ORDER BY region.id, body.id, r.id
RETURN region.id AS region, body {.id, .name, labels: labels(body)} AS body,
  EXISTS {
    (body)-[:FUNDS|PILOTS|FACILITATES|PARTICIPATES_IN|SUPPORTS|CARRIES|COMMISSIONED|EVALUATED]->(done)
    WHERE done:Cluster OR done:Wave OR (done:Programme AND (done)<-[:PART_OF]-(:Wave))
  } AS active,
  r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
