// A citation is found by the id of the fact it proves.
CREATE INDEX citation_fact IF NOT EXISTS FOR (n:Citation) ON (n.factId);
