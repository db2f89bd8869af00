// The parts of a group of participants, and the named establishments in it, are not more than the group.
// returns id, found
MATCH (g:ParticipantGroup)
WITH g, COUNT { (:Establishment)-[:MEMBER_OF]->(g) } AS named,
  reduce(sum = 0, min IN COLLECT { MATCH (part:ParticipantGroup)-[:PART_OF]->(g) RETURN part.min } | sum + min) AS parts
WHERE g.min IS NULL OR g.max IS NULL OR g.min > g.max OR g.min < 1 OR parts > g.max OR named > g.max
RETURN g.id AS id, {min: g.min, max: g.max, parts: parts, named: named} AS found
ORDER BY id
