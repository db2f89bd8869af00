// The answers of surveys, question by question in the order of their numbers, each with those who were asked.
// returns answer, about
MATCH (answer:SurveyAnswer)
RETURN answer {.*} AS answer,
  COLLECT {
    MATCH (answer)-[:ABOUT]->(about)
    WITH about
    ORDER BY about.sortKey, about.id
    RETURN about {.id, .name, labels: labels(about)}
  } AS about
ORDER BY toInteger(ltrim(answer.question, 'Q')), answer.question, answer.position, answer.id
