/** Who could introduce one to another: paths over relationships that people can use. */
@NullMarked
package fr.maillage.introduction;

import org.jspecify.annotations.NullMarked;
