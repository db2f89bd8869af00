/** What programs ask about figure through GraphQL. */
@NullMarked
package fr.maillage.figure.graphql;

import org.jspecify.annotations.NullMarked;
