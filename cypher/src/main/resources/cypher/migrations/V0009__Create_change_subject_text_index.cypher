// The id of a relationship names its ends: what was done to those of a thing is sought within the ids of the log.
CREATE TEXT INDEX change_subject_text IF NOT EXISTS FOR (n:Change) ON (n.subjectId);
