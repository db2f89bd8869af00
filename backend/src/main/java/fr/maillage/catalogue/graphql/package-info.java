/** What programs ask about catalogue through GraphQL. */
@NullMarked
package fr.maillage.catalogue.graphql;

import org.jspecify.annotations.NullMarked;
