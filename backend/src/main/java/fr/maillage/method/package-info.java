/**
 * The programme as documents tell it: method, survey, experiments, events, texts,
 * resources.
 */
@NullMarked
package fr.maillage.method;

import org.jspecify.annotations.NullMarked;
