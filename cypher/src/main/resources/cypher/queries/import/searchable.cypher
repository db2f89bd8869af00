// Every thing, with what of its surroundings tells where a reader expects to find it.
// returns id, labels, properties, places, around, reach, ends, predecessors
MATCH (n:Entity)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[:LOCATED_IN|COVERS|PART_OF]->(place:Region|Departement)
    OPTIONAL MATCH (place)-[:PART_OF]->(wider:Region)
    UNWIND [place.name, wider.name] AS name
    WITH DISTINCT name
    WHERE name IS NOT NULL
    RETURN name
    ORDER BY name
  } AS places,
  COLLECT {
    MATCH (n)-[:ABOUT|ADDRESSES|PART_OF|MEMBER_OF|COMMISSIONED|EVALUATED]->(other:Entity)
    RETURN DISTINCT other.name AS name
    ORDER BY name
  } AS around,
  COLLECT {
    MATCH (n)-[:FUNDS|PILOTS|FACILITATES]->()<-[:PART_OF]-{0,2}(:Wave|Cluster|Experiment)-[:LOCATED_IN]->
      (:Region|Departement)-[:PART_OF]->{0,1}(place:Region)
    RETURN DISTINCT place.name AS name
    ORDER BY name
  } AS reach,
  COLLECT {
    MATCH (n)-[r]-(:Entity)
    WITH DISTINCT CASE WHEN startNode(r) = n THEN type(r) + '>' ELSE '>' + type(r) END AS end
    RETURN end
    ORDER BY end
  } AS ends,
  COLLECT {
    MATCH (n)<-[:SUCCEEDED_BY]-(former:Organization|Region)
    UNWIND [former.name, former.acronym] AS name
    WITH DISTINCT name
    WHERE name IS NOT NULL
    RETURN name
    ORDER BY name
  } AS predecessors
ORDER BY id
