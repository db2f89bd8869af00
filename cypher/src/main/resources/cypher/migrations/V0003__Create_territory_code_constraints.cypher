// A territory is found by its official code.
CREATE CONSTRAINT region_code IF NOT EXISTS FOR (n:Region) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT departement_code IF NOT EXISTS FOR (n:Departement) REQUIRE n.code IS UNIQUE;
