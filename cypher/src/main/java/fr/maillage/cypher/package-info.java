/** Every line of Cypher in the product, found by name, and the migrations. */
@NullMarked
package fr.maillage.cypher;

import org.jspecify.annotations.NullMarked;
