/**
 * What a committee looks over: clusters out of size, without funder or facilitator, and
 * who is indispensable.
 */
@NullMarked
package fr.maillage.check;

import org.jspecify.annotations.NullMarked;
