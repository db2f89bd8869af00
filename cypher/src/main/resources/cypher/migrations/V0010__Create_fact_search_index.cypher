// A citation is found by any of the facts that it proves, not by the first alone; an index of lists is one of texts.
CREATE FULLTEXT INDEX citation_facts IF NOT EXISTS FOR (n:Citation) ON EACH [n.factIds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
