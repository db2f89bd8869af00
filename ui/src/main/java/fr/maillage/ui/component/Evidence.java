package fr.maillage.ui.component;

import fr.maillage.cluster.Cluster;
import fr.maillage.evidence.Citation;
import fr.maillage.evidence.Cited;
import fr.maillage.funding.FundingLine;
import fr.maillage.relation.Relation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The evidence of one page, gathered at once.
 *
 * @param citations by their ids
 * @param premises stated citations of the facts on which inferences rest, by fact id
 */
public record Evidence(Map<String, Citation> citations, Map<String, List<Citation>> premises) {

	/** The citations of something. */
	public List<Citation> of(Cited cited) {
		return of(cited.citationIds());
	}

	/** The citations of these ids, in their order. */
	public List<Citation> of(Collection<String> ids) {
		return ids.stream().map(this.citations::get).filter(Objects::nonNull).toList();
	}

	/** The proofs of something, one click away. */
	public Proofs proofs(Cited cited) {
		return new Proofs(of(cited), announced(cited), this);
	}

	private static boolean announced(Cited cited) {
		return switch (cited) {
			case Relation relation -> relation.announced();
			case Cluster cluster -> cluster.announced();
			case FundingLine line -> line.announced();
			default -> false;
		};
	}

	/** The proofs of these ids. */
	public Proofs proofs(Collection<String> ids) {
		return new Proofs(of(ids), false, this);
	}

}
