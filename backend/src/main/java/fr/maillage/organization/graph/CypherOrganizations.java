package fr.maillage.organization.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.organization.Organization;
import fr.maillage.organization.OrganizationKind;
import fr.maillage.organization.Organizations;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the bodies: one by its id through Spring Data, lists by seeking. */
@Repository
@Transactional(readOnly = true)
class CypherOrganizations implements Organizations {

	private static final CypherQuery PAGE = CypherQuery.named("organization/page");

	private static final CypherQuery NUMBER = CypherQuery.named("organization/number");

	private static final CypherQuery KINDS = CypherQuery.named("organization/kinds");

	private final OrganizationNodes nodes;

	private final Questions questions;

	private final OrganizationReader organizations;

	CypherOrganizations(OrganizationNodes nodes, Questions questions, OrganizationReader organizations) {
		this.nodes = nodes;
		this.questions = questions;
		this.organizations = organizations;
	}

	@Override
	public Optional<Organization> find(String id) {
		return this.nodes.findById(id).map(OrganizationNode::organization);
	}

	@Override
	public Window<Organization> page(@Nullable OrganizationKind kind, ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		Map<String, Object> parameters = ofKind(kind);
		parameters.putAll(seek.parameters());
		return seek.window(this.questions.ask(PAGE, parameters), "organization", this.organizations::read);
	}

	@Override
	public long count(@Nullable OrganizationKind kind) {
		return this.questions.askForNumber(NUMBER, ofKind(kind));
	}

	@Override
	public Map<OrganizationKind, Long> counts() {
		Map<String, Long> labels = this.questions.askForNumbers(KINDS, Map.of(), "kind");
		Map<OrganizationKind, Long> counts = new EnumMap<>(OrganizationKind.class);
		for (OrganizationKind kind : OrganizationKind.values()) {
			Long number = labels.get(kind.label());
			if (number != null) {
				counts.put(kind, number);
			}
		}
		return counts;
	}

	private static Map<String, Object> ofKind(@Nullable OrganizationKind kind) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("kind", (kind != null) ? kind.label() : null);
		return parameters;
	}

}
