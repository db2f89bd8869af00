/** The change log, through GraphQL. */
@NullMarked
package fr.maillage.history.graphql;

import org.jspecify.annotations.NullMarked;
