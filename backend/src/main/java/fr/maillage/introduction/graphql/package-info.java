/** What programs ask about introductions through GraphQL. */
@NullMarked
package fr.maillage.introduction.graphql;

import org.jspecify.annotations.NullMarked;
