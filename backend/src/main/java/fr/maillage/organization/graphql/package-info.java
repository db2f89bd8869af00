/** What programs ask about organization through GraphQL. */
@NullMarked
package fr.maillage.organization.graphql;

import org.jspecify.annotations.NullMarked;
