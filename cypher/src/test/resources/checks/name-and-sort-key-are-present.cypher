// A thing that no list can order.
MATCH (n:Cluster)
REMOVE n.sortKey
