// Two seats of the same rank.
MATCH (s:Seat)
SET s.position = 1
