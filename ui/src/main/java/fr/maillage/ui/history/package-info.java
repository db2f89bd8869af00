/** What was done to a thing, at the foot of its page. */
@NullMarked
package fr.maillage.ui.history;

import org.jspecify.annotations.NullMarked;
