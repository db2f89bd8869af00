package fr.maillage.check;

import fr.maillage.relation.Relation;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/**
 * What one check found: none found among so many checked is an answer too.
 *
 * @param checkKind what was looked over
 * @param checked how many things could be checked
 * @param unverifiable how many could not, for documents do not tell enough of them
 * @param number how many were found
 * @param findings those that concern the most clusters first, then by name; the first
 * when there are very many
 */
public record Check(CheckKind checkKind, int checked, int unverifiable, int number, List<Finding> findings) {

	/** Puts the findings in their order. */
	public Check {
		findings = findings.stream().sorted(Finding.ORDER).toList();
	}

	/** The same, with the relationships that show why each thing was found, by its id. */
	public Check because(Map<String, List<Relation>> relations) {
		return new Check(this.checkKind, this.checked, this.unverifiable, this.number,
				this.findings.stream()
					.map((finding) -> new Finding(finding.found(), finding.concerned(),
							relations.getOrDefault(finding.found().id(), List.of()), finding.beside()))
					.toList());
	}

	/** A page of the findings. */
	public Window<Finding> page(ScrollPosition position, int limit) {
		Map<String, Object> keys = ((KeysetScrollPosition) position).getKeys();
		String sortKey = keys.getOrDefault("sortKey", "").toString();
		String id = keys.getOrDefault("id", "").toString();
		List<Finding> after = this.findings.stream().filter((finding) -> {
			int order = finding.sortKey().compareTo(sortKey);
			return order > 0 || (order == 0 && finding.id().compareTo(id) > 0);
		}).limit(limit + 1L).toList();
		List<Finding> page = after.subList(0, Math.min(limit, after.size()));
		return Window.from(page,
				(index) -> ScrollPosition
					.forward(Map.of("sortKey", page.get(index).sortKey(), "id", page.get(index).id())),
				after.size() > limit);
	}

}
