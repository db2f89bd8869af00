// Every label, relationship type and property of docs/graph.md, so that the planner knows the words.
CREATE (n:Entity:Organization:NationalBody:Ars:Aract:Opco:Federation:Union:UserAssociation:TerritorialAuthority
    :PreventionBody:ResearchBody:StateService:SectorNetwork:SteeringCommittee:Region:FormerRegion
    :Departement:Establishment:ParticipantGroup:Programme:Wave:Cluster:Theme:Experiment:Team:Seat
    :MethodElement:Event:PolicyText:Resource:SurveyAnswer:Figure:SourceDocument:Disagreement:Claim
    :Citation:Change:Import:SearchState {
  id: '', name: '', sortKey: '', kind: '', status: '', citationIds: '', origin: '', acronym: '', aliases: '',
  address: '', website: '', description: '', code: '', capital: '', capitalCode: '', type: '', sector: '', place:
  '', finess: '', min: '', max: '', number: '', family: '', teamKind: '', position: '', role: '', category: '',
  topic: '', value: '', textKind: '', resourceKind: '', url: '', question: '', questionText: '', base: '', count:
  '', percent: '', printed: '', measure: '', unit: '', approximate: '', announced: '', population: '', title: '', shortName: '',
  documentKind: '', textual: '', excerpt: '', publisher: '', authors: '', licence: '', retrieved: '', lines: '', notes: '',
  subject: '', whatWouldSettle: '', explanation: '', subjectEn: '', questionEn: '', whatWouldSettleEn: '', explanationEn: '', aboutIds: '', period: '', aboutId: '', property: '', factId:
  '', factIds: '', locator: '', quote: '', confidence: '', reason: '', premises: '', supports: '', sequence: '',
  at: '', importId: '', subjectId: '', subjectKind: '', action: '', before: '', after: '', digest: '', created:
  '', updated: '', removed: '', unchanged: '', applicationVersion: '', amount: '', currency: '', purpose: '',
  sinceText: '', sinceEarliest: '', sinceLatest: '', sincePrecision: '', untilText: '', untilEarliest: '',
  untilLatest: '', untilPrecision: '', dateText: '', dateEarliest: '', dateLatest: '', datePrecision: '',
  periodText: '', periodEarliest: '', periodLatest: '', periodPrecision: '',
  searchNames: '', searchLabels: '', searchPlaces: '', searchCodes: '', searchText: ''
})
CREATE
  (n)-[:FUNDS {id: 'FUNDS'}]->(n),
  (n)-[:PILOTS {id: 'PILOTS'}]->(n),
  (n)-[:FACILITATES {id: 'FACILITATES'}]->(n),
  (n)-[:PARTICIPATES_IN {id: 'PARTICIPATES_IN'}]->(n),
  (n)-[:SUPPORTS {id: 'SUPPORTS'}]->(n),
  (n)-[:CARRIES {id: 'CARRIES'}]->(n),
  (n)-[:COMMISSIONED {id: 'COMMISSIONED'}]->(n),
  (n)-[:EVALUATED {id: 'EVALUATED'}]->(n),
  (n)-[:COVERS {id: 'COVERS'}]->(n),
  (n)-[:LOCATED_IN {id: 'LOCATED_IN'}]->(n),
  (n)-[:PART_OF {id: 'PART_OF'}]->(n),
  (n)-[:ADDRESSES {id: 'ADDRESSES'}]->(n),
  (n)-[:BROADER {id: 'BROADER'}]->(n),
  (n)-[:SAME_AS {id: 'SAME_AS'}]->(n),
  (n)-[:MEMBER_OF {id: 'MEMBER_OF'}]->(n),
  (n)-[:PAIRED_WITH {id: 'PAIRED_WITH'}]->(n),
  (n)-[:SUCCEEDED_BY {id: 'SUCCEEDED_BY'}]->(n),
  (n)-[:FOUNDED {id: 'FOUNDED'}]->(n),
  (n)-[:ABOUT {id: 'ABOUT'}]->(n),
  (n)-[:HAS_CLAIM {id: 'HAS_CLAIM'}]->(n),
  (n)-[:OF]->(n)
