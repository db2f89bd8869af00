package fr.maillage.seed.format;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of relationships and what each may link, by labels; see docs/graph.md. */
public enum RelationKind {

	FUNDS("Organization > Programme Wave Cluster Experiment Resource Event"),
	PILOTS("Organization Establishment ParticipantGroup > Programme Wave Cluster Organization"),
	FACILITATES("Organization > Programme Wave Cluster"),
	PARTICIPATES_IN("Organization Establishment ParticipantGroup > Cluster Event Programme Wave"),
	SUPPORTS("Organization > Programme Wave Cluster Event Resource Experiment Establishment"),
	CARRIES("Organization Establishment > Cluster Experiment Resource Programme Event"),
	COMMISSIONED("Organization > Resource"), EVALUATED("Organization > Programme Wave"),
	COVERS("Organization > Region Departement"),
	LOCATED_IN("Organization Cluster Establishment ParticipantGroup Event Experiment Resource Programme"
			+ " > Region Departement"),
	PART_OF("Region Departement > Region Departement", "Cluster > Wave", "Wave > Programme",
			"ParticipantGroup > ParticipantGroup", "Seat > Team", "Team > Cluster Programme",
			"Experiment > Cluster Establishment Programme", "MethodElement > Programme Establishment",
			"Organization > Organization", "Event > Programme"),
	ADDRESSES("Cluster Wave Programme Experiment Resource Event > Theme"), BROADER("Theme > Theme"),
	SAME_AS("Theme > Theme", "Organization > Organization", "ParticipantGroup > ParticipantGroup"),
	MEMBER_OF("Organization > Organization", "Establishment > ParticipantGroup Organization",
			"ParticipantGroup > Organization"),
	PAIRED_WITH("Ars > Aract"), SUCCEEDED_BY("Organization > Organization", "Region > Region", "Wave > Wave"),
	FOUNDED("PolicyText Organization > Programme Wave Event PolicyText"),
	ABOUT("Figure SurveyAnswer Resource Event PolicyText MethodElement > Entity"), HAS_CLAIM("Disagreement > Claim");

	private record Ends(List<String> from, List<String> to) {

		private static Ends of(String text) {
			String[] sides = text.split(" > ");
			return new Ends(List.of(sides[0].split(" ")), List.of(sides[1].split(" ")));
		}

		@Override
		public String toString() {
			return String.join(", ", this.from) + " → " + String.join(", ", this.to);
		}

	}

	private final List<Ends> permitted;

	RelationKind(String... permitted) {
		this.permitted = Arrays.stream(permitted).map(Ends::of).toList();
	}

	/** The type of that name, or empty. */
	public static Optional<RelationKind> named(String name) {
		return Stream.of(values()).filter((type) -> type.name().equals(name)).findFirst();
	}

	/** Whether it may link things of these labels. */
	public boolean permits(Collection<String> from, Collection<String> to) {
		return this.permitted.stream()
			.anyMatch((ends) -> ends.from().stream().anyMatch(from::contains)
					&& ends.to().stream().anyMatch(to::contains));
	}

	/** What it may link, in words. */
	public String permitted() {
		return this.permitted.stream().map(Ends::toString).collect(Collectors.joining(" ; "));
	}

}
