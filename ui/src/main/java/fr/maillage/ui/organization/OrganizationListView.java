package fr.maillage.ui.organization;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.organization.Organization;
import fr.maillage.organization.OrganizationKind;
import fr.maillage.organization.Organizations;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Paged;
import fr.maillage.ui.component.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies that documents name, by kind. */
@Route(OrganizationNavigation.LIST)
@AnonymousAllowed
class OrganizationListView extends Page implements BeforeEnterObserver {

	private static final int PAGE = 60;

	private final transient Organizations organizations;

	OrganizationListView(Organizations organizations) {
		this.organizations = organizations;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		begin(Words.say("organizations"));
		@Nullable OrganizationKind kind = OrganizationNavigation.kind(event.getLocation()).orElse(null);
		heading(new Span(Words.say("organizations")));
		Map<OrganizationKind, Long> counts = this.organizations.counts();
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		add(lead(Words.say("organizations.answer", all)), kinds(kind, all, counts));
		long total = (kind != null) ? counts.getOrDefault(kind, 0L) : all;
		add(section((kind != null) ? Words.label(kind) : Words.say("organizations.all"), card(new Paged<>("rows", total,
				(position) -> this.organizations.page(kind, position, PAGE), OrganizationListView::row))));
	}

	private static Nav kinds(@Nullable OrganizationKind chosen, long all, Map<OrganizationKind, Long> counts) {
		Nav kinds = new Nav();
		kinds.addClassNames("bar", "kinds");
		kinds.setAriaLabel(Words.say("organizations.kinds"));
		kinds.add(chip(OrganizationNavigation.list(), Words.say("organizations.all"), all, chosen == null));
		counts.forEach((kind, count) -> kinds
			.add(chip(OrganizationNavigation.list(kind, ""), Words.label(kind), count, kind == chosen)));
		return kinds;
	}

	private static Link chip(Link link, String words, long count, boolean chosen) {
		Span number = new Span(" " + Words.say("count", count));
		number.addClassName("mut3");
		link.removeAll();
		link.add(new Span(words), number);
		link.addClassName("chip");
		if (chosen) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

	private static Component row(Organization organization) {
		Span kind = new Span(Words.label(organization.organizationKind()));
		kind.addClassNames("sm", "mut3");
		Div row = new Div(
				new Div(Link.to(organization.ref()), new Span("\u00a0"), Mark.of(organization.status()).spoken()),
				kind);
		row.addClassNames("row", "split");
		return row;
	}

}
