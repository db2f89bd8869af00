/** Who is linked to whom: things, and the assertions between them. */
@NullMarked
package fr.maillage.relation;

import org.jspecify.annotations.NullMarked;
