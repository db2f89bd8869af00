/** What programs ask about wave through GraphQL. */
@NullMarked
package fr.maillage.wave.graphql;

import org.jspecify.annotations.NullMarked;
