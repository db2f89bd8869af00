/** What programs ask about theme through GraphQL. */
@NullMarked
package fr.maillage.theme.graphql;

import org.jspecify.annotations.NullMarked;
