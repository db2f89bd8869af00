package fr.maillage.ui.organization;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import fr.maillage.organization.Organization;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.component.Lens;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.thing.Alike;
import fr.maillage.ui.thing.Surroundings.Around;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentence on which an organization's page opens: what documents show it doing. */
final class OrganizationAnswer {

	private static final int NAMED = 2;

	/** What tells a role, the five lenses first. */
	private static final List<RelationType> TOLD = Stream
		.concat(Arrays.stream(Lens.values()).map(Lens::type),
				Stream.of(RelationType.CARRIES, RelationType.COMMISSIONED, RelationType.EVALUATED,
						RelationType.FOUNDED))
		.toList();

	private OrganizationAnswer() {
	}

	static void into(HasComponents lead, Organization organization, Around around) {
		Map<Boolean, List<Relation>> own = around.relations()
			.stream()
			.filter((relation) -> relation.from().id().equals(organization.id()))
			.collect(Collectors.partitioningBy(Relation::announced));
		boolean told = tell(lead, "organization.answer", own.getOrDefault(false, List.of()));
		boolean announced = tell(lead, "organization.answer.announced", own.getOrDefault(true, List.of()));
		boolean alike = false;
		for (Alike one : around.alike()) {
			List<Relation> its = one.relations()
				.stream()
				.filter((relation) -> relation.from().equals(one.other()) && !relation.announced())
				.toList();
			alike |= tell(lead, "organization.answer.alike", its, Link.to(one.other()));
		}
		if (!told && !announced && !alike) {
			lead.add(new Text(Words.say("organization.answer.nothing")));
		}
	}

	/** One sentence; none when these relationships tell no role. */
	private static boolean tell(HasComponents lead, String beginning, List<Relation> relations, Object... named) {
		String next = beginning;
		for (RelationType type : TOLD) {
			List<EntityRef> ends = ends(type, relations);
			if (!ends.isEmpty()) {
				if (next.equals(beginning) && lead.getElement().getChildCount() > 0) {
					lead.add(new Text(" "));
				}
				Sentence.into(lead, next, named);
				lead.add(new Strong(Words.label(type)), new Text(" "));
				name(lead, ends);
				next = "organization.answer.then";
			}
		}
		boolean told = !next.equals(beginning);
		if (told) {
			lead.add(new Text("."));
		}
		return told;
	}

	private static void name(HasComponents lead, List<EntityRef> ends) {
		for (int i = 0; i < Math.min(NAMED, ends.size()); i++) {
			if (i > 0) {
				lead.add(new Text(", "));
			}
			lead.add(Link.within(ends.get(i)));
		}
		if (ends.size() > NAMED) {
			lead.add(new Text(Words.say("organization.answer.more", ends.size() - NAMED)));
		}
	}

	private static List<EntityRef> ends(RelationType type, List<Relation> relations) {
		return relations.stream().filter((relation) -> relation.type() == type).map(Relation::to).distinct().toList();
	}

}
