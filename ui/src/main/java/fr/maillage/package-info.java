/** The application. */
@NullMarked
package fr.maillage;

import org.jspecify.annotations.NullMarked;
