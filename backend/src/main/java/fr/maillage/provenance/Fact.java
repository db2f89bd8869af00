package fr.maillage.provenance;

import fr.maillage.evidence.Citation;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import java.util.List;

/**
 * What one citation proves, for the page of a document.
 *
 * @param citation the evidence
 * @param entities the things that it proves
 * @param relations the relationships that it proves
 */
public record Fact(Citation citation, List<EntityRef> entities, List<Relation> relations) {
}
