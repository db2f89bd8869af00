/** What programs ask about establishment through GraphQL. */
@NullMarked
package fr.maillage.establishment.graphql;

import org.jspecify.annotations.NullMarked;
