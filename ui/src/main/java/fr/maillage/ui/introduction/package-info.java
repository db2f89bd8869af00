/** The page on which one finds who could introduce one to another. */
@NullMarked
package fr.maillage.ui.introduction;

import org.jspecify.annotations.NullMarked;
