/** Where the playground finds its questions. */
@NullMarked
package fr.maillage.playground.web;

import org.jspecify.annotations.NullMarked;
