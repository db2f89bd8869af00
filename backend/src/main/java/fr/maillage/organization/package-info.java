/** Bodies: national, regional, funds, federations, unions, networks. */
@NullMarked
package fr.maillage.organization;

import org.jspecify.annotations.NullMarked;
