/**
 * The start and the database as an operator sees them: embedded or external, prepared at
 * the start, and what is said when it cannot be.
 */
@NullMarked
package fr.maillage.database;

import org.jspecify.annotations.NullMarked;
