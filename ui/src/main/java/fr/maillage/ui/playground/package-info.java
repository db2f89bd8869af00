/** The page at which people ask GraphQL, and the addresses that belong to it. */
@NullMarked
package fr.maillage.ui.playground;

import org.jspecify.annotations.NullMarked;
