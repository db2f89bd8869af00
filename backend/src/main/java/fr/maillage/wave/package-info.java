/** The programme and its waves. */
@NullMarked
package fr.maillage.wave;

import org.jspecify.annotations.NullMarked;
