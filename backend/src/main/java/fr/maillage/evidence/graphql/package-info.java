/** What programs ask about evidence through GraphQL. */
@NullMarked
package fr.maillage.evidence.graphql;

import org.jspecify.annotations.NullMarked;
