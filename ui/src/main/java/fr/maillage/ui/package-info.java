/** The browser's face: layout, errors, language, colours, and what every page shares. */
@NullMarked
package fr.maillage.ui;

import org.jspecify.annotations.NullMarked;
