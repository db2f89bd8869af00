// Two groups, each a part of the other.
MATCH (g:ParticipantGroup {id: 'groupe'}), (p:ParticipantGroup {id: 'partie'})
CREATE (g)-[:PART_OF {id: 'groupe~PART_OF~partie'}]->(p)
