// A small graph in which everything is as it must be; each broken fixture is added to it.
CREATE (page:Entity:SourceDocument {id: 'page', name: 'Page', sortKey: 'page', kind: 'SourceDocument', status: 'STATED',
  citationIds: [], origin: 'test', title: 'Page', documentKind: 'WEB_PAGE', textual: true, excerpt: true})
CREATE (table:Entity:SourceDocument {id: 'table', name: 'Table', sortKey: 'table', kind: 'SourceDocument', status: 'STATED',
  citationIds: [], origin: 'test', title: 'Table', documentKind: 'TABLE', textual: false, excerpt: true})
CREATE (said:Citation {id: 'said', factId: 'F1', factIds: ['F1'], locator: 'l. 1', confidence: 'HIGH', status: 'STATED',
  quote: 'les mots du document', premises: [], origin: 'test', supports: ['programme', 'cluster', 'groupe', 'partie',
  'equipe', 'siege', 'siege-2', 'chiffre', 'cluster~PART_OF~vague', 'vague', 'vague~PART_OF~programme',
  'agence~PILOTS~programme~2015', 'siege~PART_OF~equipe', 'siege-2~PART_OF~equipe', 'equipe~PART_OF~cluster',
  'partie~PART_OF~groupe', 'groupe~PARTICIPATES_IN~cluster', 'chiffre~ABOUT~vague', 'maison', 'maison~MEMBER_OF~partie',
  'position-a', 'position-b', 'desaccord~HAS_CLAIM~position-a', 'desaccord~HAS_CLAIM~position-b']})-[:OF]->(page)
CREATE (row:Citation {id: 'row', factId: 'T1', factIds: ['T1'], locator: 'ligne 1', confidence: 'HIGH', status: 'STATED',
  premises: [], origin: 'test', supports: ['region-1', 'departement-1', 'departement-1~PART_OF~region-1', 'agence',
  'agence~COVERS~region-1']})-[:OF]->(table)
CREATE (deduced:Citation {id: 'deduced', factId: 'F2', factIds: ['F2'], locator: 'l. 1', confidence: 'LOW', status:
  'INFERRED', reason: 'Parce que.', premises: ['F1', 'T1'], origin: 'test', supports: ['cluster~LOCATED_IN~region-1',
  'desaccord']})-[:OF]->(page)
CREATE (region:Entity:Region {id: 'region-1', code: '1', kind: 'Region'})
CREATE (departement:Entity:Departement {id: 'departement-1', code: '1', kind: 'Departement'})
CREATE (agence:Entity:Organization:Ars {id: 'agence', kind: 'Ars'})
CREATE (programme:Entity:Programme {id: 'programme', kind: 'Programme'})
CREATE (vague:Entity:Wave {id: 'vague', kind: 'Wave'})
CREATE (cluster:Entity:Cluster {id: 'cluster', kind: 'Cluster'})
CREATE (groupe:Entity:ParticipantGroup {id: 'groupe', kind: 'ParticipantGroup', min: 5, max: 6})
CREATE (partie:Entity:ParticipantGroup {id: 'partie', kind: 'ParticipantGroup', min: 5, max: 5})
CREATE (maison:Entity:Establishment {id: 'maison', kind: 'Establishment'})
CREATE (equipe:Entity:Team {id: 'equipe', kind: 'Team'})
CREATE (siege:Entity:Seat {id: 'siege', kind: 'Seat', position: 1})
CREATE (siege2:Entity:Seat {id: 'siege-2', kind: 'Seat', position: 2})
CREATE (chiffre:Entity:Figure {id: 'chiffre', kind: 'Figure', min: 5.0, max: 6.0})
CREATE (desaccord:Entity:Disagreement {id: 'desaccord', kind: 'Disagreement', aboutIds: ['chiffre', 'chiffre~ABOUT~vague']})
CREATE (a:Entity:Claim {id: 'position-a', kind: 'Claim', aboutId: 'chiffre'})
CREATE (b:Entity:Claim {id: 'position-b', kind: 'Claim'})
CREATE (departement)-[:PART_OF]->(region), (agence)-[:COVERS]->(region), (vague)-[:PART_OF]->(programme),
  (cluster)-[:PART_OF]->(vague), (cluster)-[:LOCATED_IN]->(region), (groupe)-[:PARTICIPATES_IN]->(cluster),
  (partie)-[:PART_OF]->(groupe), (maison)-[:MEMBER_OF]->(partie), (equipe)-[:PART_OF]->(cluster),
  (siege)-[:PART_OF]->(equipe), (siege2)-[:PART_OF]->(equipe), (chiffre)-[:ABOUT]->(vague),
  (desaccord)-[:HAS_CLAIM]->(a), (desaccord)-[:HAS_CLAIM]->(b),
  (agence)-[:PILOTS {id: 'agence~PILOTS~programme~2015', sinceText: '2015', sinceEarliest: date('2015-01-01'),
    sinceLatest: date('2015-12-31'), sincePrecision: 'YEAR'}]->(programme)
WITH DISTINCT 1 AS made
MATCH (from:Entity)-[r]->(to:Entity)
SET r.id = coalesce(r.id, from.id + '~' + type(r) + '~' + to.id), r.origin = 'test'
SET r.citationIds = COLLECT { MATCH (c:Citation) WHERE r.id IN c.supports RETURN c.id }
SET r.status = CASE WHEN 'deduced' IN r.citationIds THEN 'INFERRED' ELSE 'STATED' END
WITH DISTINCT 1 AS made
MATCH (n:Entity)
WHERE n.citationIds IS NULL
SET n.name = 'Nom', n.sortKey = 'nom', n.origin = 'test'
SET n.citationIds = COLLECT { MATCH (c:Citation) WHERE n.id IN c.supports RETURN c.id }
SET n.status = CASE WHEN 'deduced' IN n.citationIds THEN 'INFERRED' ELSE 'STATED' END
