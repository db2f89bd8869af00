// A relationship links only what its type may link; docs/graph.md tells the same.
// returns id, found
WITH [
  {type: 'FUNDS', from: ['Organization'], to: ['Programme', 'Wave', 'Cluster', 'Experiment', 'Resource', 'Event']},
  {type: 'PILOTS', from: ['Organization', 'Establishment', 'ParticipantGroup'], to: ['Programme', 'Wave', 'Cluster', 'Organization']},
  {type: 'FACILITATES', from: ['Organization'], to: ['Programme', 'Wave', 'Cluster']},
  {type: 'PARTICIPATES_IN', from: ['Organization', 'Establishment', 'ParticipantGroup'], to: ['Cluster', 'Event', 'Programme', 'Wave']},
  {type: 'SUPPORTS', from: ['Organization'], to: ['Programme', 'Wave', 'Cluster', 'Event', 'Resource', 'Experiment', 'Establishment']},
  {type: 'CARRIES', from: ['Organization', 'Establishment'], to: ['Cluster', 'Experiment', 'Resource', 'Programme', 'Event']},
  {type: 'COMMISSIONED', from: ['Organization'], to: ['Resource']},
  {type: 'EVALUATED', from: ['Organization'], to: ['Programme', 'Wave']},
  {type: 'COVERS', from: ['Organization'], to: ['Region', 'Departement']},
  {type: 'LOCATED_IN', from: ['Organization', 'Cluster', 'Establishment', 'ParticipantGroup', 'Event', 'Experiment', 'Resource', 'Programme'], to: ['Region', 'Departement']},
  {type: 'PART_OF', from: ['Region', 'Departement'], to: ['Region', 'Departement']},
  {type: 'PART_OF', from: ['Cluster'], to: ['Wave']},
  {type: 'PART_OF', from: ['Wave'], to: ['Programme']},
  {type: 'PART_OF', from: ['ParticipantGroup'], to: ['ParticipantGroup']},
  {type: 'PART_OF', from: ['Seat'], to: ['Team']},
  {type: 'PART_OF', from: ['Team'], to: ['Cluster', 'Programme']},
  {type: 'PART_OF', from: ['Experiment'], to: ['Cluster', 'Establishment', 'Programme']},
  {type: 'PART_OF', from: ['MethodElement'], to: ['Programme', 'Establishment']},
  {type: 'PART_OF', from: ['Organization'], to: ['Organization']},
  {type: 'PART_OF', from: ['Event'], to: ['Programme']},
  {type: 'ADDRESSES', from: ['Cluster', 'Wave', 'Programme', 'Experiment', 'Resource', 'Event'], to: ['Theme']},
  {type: 'BROADER', from: ['Theme'], to: ['Theme']},
  {type: 'SAME_AS', from: ['Theme'], to: ['Theme']},
  {type: 'SAME_AS', from: ['Organization'], to: ['Organization']},
  {type: 'SAME_AS', from: ['ParticipantGroup'], to: ['ParticipantGroup']},
  {type: 'MEMBER_OF', from: ['Organization'], to: ['Organization']},
  {type: 'MEMBER_OF', from: ['Establishment'], to: ['ParticipantGroup', 'Organization']},
  {type: 'MEMBER_OF', from: ['ParticipantGroup'], to: ['Organization']},
  {type: 'PAIRED_WITH', from: ['Ars'], to: ['Aract']},
  {type: 'SUCCEEDED_BY', from: ['Organization'], to: ['Organization']},
  {type: 'SUCCEEDED_BY', from: ['Region'], to: ['Region']},
  {type: 'SUCCEEDED_BY', from: ['Wave'], to: ['Wave']},
  {type: 'FOUNDED', from: ['PolicyText', 'Organization'], to: ['Programme', 'Wave', 'Event', 'PolicyText']},
  {type: 'ABOUT', from: ['Figure', 'SurveyAnswer', 'Resource', 'Event', 'PolicyText', 'MethodElement'], to: ['Entity']},
  {type: 'HAS_CLAIM', from: ['Disagreement'], to: ['Claim']}
] AS permitted
MATCH (from:Entity)-[r]->(to:Entity)
WHERE none(ends IN permitted WHERE ends.type = type(r)
  AND any(l IN labels(from) WHERE l IN ends.from)
  AND any(l IN labels(to) WHERE l IN ends.to))
RETURN r.id AS id, from.kind + ' → ' + to.kind AS found
ORDER BY id
