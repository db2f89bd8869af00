/** What surrounds a thing, and how to walk from one to the next. */
@NullMarked
package fr.maillage.network;

import org.jspecify.annotations.NullMarked;
