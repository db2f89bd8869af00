package fr.maillage.organization.graphql;

import fr.maillage.graphql.Connection;
import fr.maillage.graphql.PageRequest;
import fr.maillage.organization.Organization;
import fr.maillage.organization.OrganizationKind;
import fr.maillage.organization.Organizations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers organizations. */
@Controller
class OrganizationController {

	private final Organizations organizations;

	OrganizationController(Organizations organizations) {
		this.organizations = organizations;
	}

	@QueryMapping
	Optional<Organization> organization(@Argument String id) {
		return this.organizations.find(id);
	}

	@QueryMapping
	Connection<Organization> organizations(@Argument @Nullable OrganizationKind kind, PageRequest page) {
		return Connection.of(this.organizations.page(kind, page.position(), page.size()), page,
				(environment) -> this.organizations.count(kind));
	}

}
