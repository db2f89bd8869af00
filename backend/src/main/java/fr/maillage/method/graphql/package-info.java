/** How documents tell the programme, through GraphQL. */
@NullMarked
package fr.maillage.method.graphql;

import org.jspecify.annotations.NullMarked;
