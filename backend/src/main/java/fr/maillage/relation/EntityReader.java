package fr.maillage.relation;

import fr.maillage.evidence.Row;

/**
 * Makes the record of one kind of thing from its properties. Each concept contributes one
 * for each of its kinds, so that things of any kind are loaded in one statement.
 *
 * @param <T> the record
 */
public interface EntityReader<T extends Entity> {

	/** The kind of thing that it reads. */
	EntityKind kind();

	/** The record of these properties. */
	T read(Row row);

}
