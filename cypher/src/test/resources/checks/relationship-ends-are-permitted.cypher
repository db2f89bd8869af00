// A programme that finances an agency.
MATCH (p:Programme), (a:Ars)
CREATE (p)-[:FUNDS {id: 'programme~FUNDS~agence'}]->(a)
