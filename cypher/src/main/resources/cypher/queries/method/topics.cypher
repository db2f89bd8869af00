// The parts of the method by their rank in their documents, each with the establishment or group whose case it tells.
// returns element, about
MATCH (element:MethodElement)
RETURN element {.*} AS element,
  head(COLLECT {
    MATCH (element)-[:PART_OF|ABOUT]->(about:Establishment|ParticipantGroup)
    WITH about
    ORDER BY about.sortKey, about.id
    RETURN about {.id, .name, labels: labels(about)}
  }) AS about
ORDER BY element.category, element.position, element.sortKey, element.id
