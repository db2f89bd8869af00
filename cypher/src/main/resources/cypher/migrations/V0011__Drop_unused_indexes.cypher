// No question seeks by these any more: a fact is sought in citation_facts, what was done to a thing in change_subject_text.
DROP INDEX citation_fact IF EXISTS;
DROP INDEX change_subject IF EXISTS;
