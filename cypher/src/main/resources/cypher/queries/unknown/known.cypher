// What sources tell around these things, from which follows what they do not tell. Of a wave, only what a source itself
// says is part of it is known.
// param $ids ids of things
// returns thing, links, roles, lasting, dated, grants, amounts, clusters, named, counts
MATCH (n:Entity)
WHERE n.id IN $ids
WITH n, {
  FUNDED: EXISTS { (n)<-[:FUNDS]-() } OR EXISTS { (n)<-[:PART_OF]-(:Wave)<-[:FUNDS]-() },
  PILOTED: EXISTS { (n)<-[:PILOTS]-() } OR EXISTS { (n)<-[:CARRIES]-()<-[:PILOTS]-() },
  FACILITATED: EXISTS { (n)<-[:FACILITATES]-() },
  CARRIED: EXISTS { (n)<-[:CARRIES]-() } OR EXISTS { (n)-[:PART_OF]->(:Establishment) },
  LOCATED: EXISTS { (n)-[:LOCATED_IN]->() } OR EXISTS { (n)-[:PART_OF]->(:Cluster|Establishment)-[:LOCATED_IN]->() },
  IN_WAVE: EXISTS { (n)-[:PART_OF]->(:Wave) },
  THEMED: EXISTS { (n)-[:ADDRESSES]->() },
  PARTICIPATES: EXISTS { (n)-[:PARTICIPATES_IN]->(:Cluster) } OR EXISTS { (n)-[:MEMBER_OF]->(:ParticipantGroup) },
  HAS_CLUSTERS: EXISTS { (n)<-[:ADDRESSES|LOCATED_IN|PART_OF]-(:Cluster) }
} AS links
RETURN n.id AS thing,
  [link IN keys(links) WHERE links[link]] AS links,
  COUNT {
    (n)-[:FUNDS|PILOTS|FACILITATES|CARRIES|SUPPORTS|PARTICIPATES_IN|COMMISSIONED|EVALUATED|FOUNDED|MEMBER_OF]->()
  } AS roles,
  COUNT { (n)-[:FUNDS|PILOTS|FACILITATES|CARRIES|SUPPORTS]->(:Programme|Wave|Cluster|Experiment|Organization) } AS lasting,
  COUNT {
    (n)-[r:FUNDS|PILOTS|FACILITATES|CARRIES|SUPPORTS]->(:Programme|Wave|Cluster|Experiment|Organization)
    WHERE r.sinceText IS NOT NULL
  } AS dated,
  COUNT { (n)-[:FUNDS]-() } AS grants,
  COUNT { (n)-[r:FUNDS]-() WHERE r.amount IS NOT NULL } AS amounts,
  COUNT { (n)<-[:PART_OF {status: 'STATED'}]-(:Cluster) } AS clusters,
  COUNT {
    MATCH (n) (()<-[:PART_OF]-(:ParticipantGroup)){0,4} ()<-[:MEMBER_OF]-(one:Establishment)
    RETURN one
    UNION
    MATCH (n:Wave)<-[:PART_OF {status: 'STATED'}]-(:Cluster)<-[:PARTICIPATES_IN]-(one:Establishment)
    RETURN one
    UNION
    MATCH (n:Wave)<-[:PART_OF {status: 'STATED'}]-(:Cluster)<-[:PARTICIPATES_IN]-(:ParticipantGroup)
      (()<-[:PART_OF]-(:ParticipantGroup)){0,4} ()<-[:MEMBER_OF]-(one:Establishment)
    RETURN one
  } AS named,
  COLLECT {
    MATCH (n)<-[:ABOUT]-(figure:Figure)
    WHERE figure.min IS NOT NULL OR figure.max IS NOT NULL
    WITH figure.measure AS measure,
      min(CASE figure.status WHEN 'STATED' THEN figure.min END) AS min,
      max(CASE figure.status WHEN 'STATED' THEN figure.max END) AS max
    RETURN {measure: measure, min: min, max: max}
  } AS counts
ORDER BY thing
