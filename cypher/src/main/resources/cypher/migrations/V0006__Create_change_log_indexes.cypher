// The log of changes is read in its order, for one subject or for one import.
CREATE INDEX change_sequence IF NOT EXISTS FOR (n:Change) ON (n.sequence);
CREATE INDEX change_subject IF NOT EXISTS FOR (n:Change) ON (n.subjectId, n.sequence);
CREATE INDEX change_import IF NOT EXISTS FOR (n:Change) ON (n.importId, n.sequence);
