package fr.maillage.ui.thing;

import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import java.util.List;

/**
 * What documents say of something that we deduce to be the same under another name.
 *
 * @param same the deduction
 * @param other the same thing, as a document prints it
 * @param relations of the other
 */
public record Alike(Relation same, EntityRef other, List<Relation> relations) {
}
