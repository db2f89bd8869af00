/** Answers how clusters spread, by GraphQL. */
@NullMarked
package fr.maillage.diffusion.graphql;

import org.jspecify.annotations.NullMarked;
