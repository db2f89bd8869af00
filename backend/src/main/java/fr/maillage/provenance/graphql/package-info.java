/** What programs ask about provenance through GraphQL. */
@NullMarked
package fr.maillage.provenance.graphql;

import org.jspecify.annotations.NullMarked;
