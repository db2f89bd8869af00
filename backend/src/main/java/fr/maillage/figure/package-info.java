/** Numbers that sources state about something. */
@NullMarked
package fr.maillage.figure;

import org.jspecify.annotations.NullMarked;
