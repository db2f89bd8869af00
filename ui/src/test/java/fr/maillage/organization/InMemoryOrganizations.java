package fr.maillage.organization;

import fr.maillage.test.InMemoryPages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The bodies, held in memory. */
public record InMemoryOrganizations(List<Organization> organizations) implements Organizations {

	@Override
	public Optional<Organization> find(String id) {
		return this.organizations.stream().filter((organization) -> organization.id().equals(id)).findFirst();
	}

	@Override
	public Window<Organization> page(@Nullable OrganizationKind kind, ScrollPosition position, int limit) {
		return InMemoryPages.page(of(kind), position, limit);
	}

	@Override
	public long count(@Nullable OrganizationKind kind) {
		return of(kind).size();
	}

	@Override
	public Map<OrganizationKind, Long> counts() {
		return this.organizations.stream()
			.collect(Collectors.groupingBy(Organization::organizationKind, TreeMap::new, Collectors.counting()));
	}

	private List<Organization> of(@Nullable OrganizationKind kind) {
		return this.organizations.stream()
			.filter((organization) -> kind == null || organization.organizationKind() == kind)
			.toList();
	}

}
