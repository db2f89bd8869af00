package fr.maillage.history;

/** What was done to something. */
public enum ChangeAction {

	/** It was added. */
	CREATED,
	/** Some of its properties changed. */
	UPDATED,
	/** It was taken away. */
	REMOVED

}
