package fr.maillage.provenance;

import fr.maillage.evidence.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;

/**
 * What one citation proves, for the page of a document.
 *
 * @param citation the evidence
 * @param entities the things that it proves
 * @param relations the relationships that it proves
 */
public record Fact(Citation citation, List<EntityRef> entities, List<Relation> relations) {
}
