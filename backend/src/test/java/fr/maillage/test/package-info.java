/** What the tests of the backend and of the pages start from: a real graph. */
@NullMarked
package fr.maillage.test;

import org.jspecify.annotations.NullMarked;
