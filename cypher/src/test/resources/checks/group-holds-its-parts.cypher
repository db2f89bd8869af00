// A part that is larger than the group.
MATCH (p:ParticipantGroup {id: 'partie'})
SET p.min = 7, p.max = 7
