package fr.maillage.relation;

import java.util.Collection;

/**
 * The kinds of things; each has a label in the graph and a type of the same name in
 * GraphQL.
 */
public enum EntityKind {

	ORGANIZATION("Organization"), REGION("Region"), DEPARTEMENT("Departement"), ESTABLISHMENT("Establishment"),
	PARTICIPANT_GROUP("ParticipantGroup"), PROGRAMME("Programme"), WAVE("Wave"), CLUSTER("Cluster"), THEME("Theme"),
	EXPERIMENT("Experiment"), TEAM("Team"), SEAT("Seat"), METHOD_ELEMENT("MethodElement"), EVENT("Event"),
	POLICY_TEXT("PolicyText"), RESOURCE("Resource"), SURVEY_ANSWER("SurveyAnswer"), FIGURE("Figure"),
	SOURCE_DOCUMENT("SourceDocument"), DISAGREEMENT("Disagreement"), CLAIM("Claim");

	private final String label;

	EntityKind(String label) {
		this.label = label;
	}

	/** The kind of a node that carries these labels. */
	public static EntityKind ofLabels(Collection<String> labels) {
		for (EntityKind kind : values()) {
			if (labels.contains(kind.label)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("No kind of thing among the labels " + labels);
	}

	/** The label in the graph, and the name of the type in GraphQL. */
	public String label() {
		return this.label;
	}

}
