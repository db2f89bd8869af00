// Makes any other import wait until this transaction ends.
MERGE (lock:MigrationLock {id: 'import'})
SET lock.takenAt = datetime()
