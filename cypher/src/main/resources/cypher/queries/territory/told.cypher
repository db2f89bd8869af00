// What documents tell about these things and nothing wider: survey answers, method, events, texts, experiments.
// param $ids ids of a region and its clusters
// returns relation
MATCH (thing:Entity)<-[r:ABOUT|PART_OF]-(from:SurveyAnswer|MethodElement|Event|PolicyText|Resource|Experiment)
WHERE thing.id IN $ids
WITH r, from, endNode(r) AS to
ORDER BY from.sortKey, r.id
RETURN r {
  .*,
  type: type(r),
  from: from {.id, .name, labels: labels(from)},
  to: to {.id, .name, labels: labels(to)}
} AS relation
