package fr.maillage.ui.thing;

import fr.maillage.organization.OrganizationKind;
import fr.maillage.provenance.DocumentKind;
import fr.maillage.provenance.Matter;
import fr.maillage.relation.EntityKind;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Words;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists of the kinds of things, but of regions, which are few and have a table. */
public enum ThingList {

	CLUSTERS(Address.CLUSTERS, EntityKind.CLUSTER, null, Icon.USERS),
	ORGANIZATIONS(Address.ORGANIZATIONS, EntityKind.ORGANIZATION, null, Icon.LANDMARK),
	ESTABLISHMENTS(ThingNavigation.ESTABLISHMENTS, EntityKind.ESTABLISHMENT, "establishment", Icon.BUILDING_2),
	GROUPS(ThingNavigation.GROUPS, EntityKind.PARTICIPANT_GROUP, "establishment", Icon.USERS_ROUND),
	THEMES(ThingNavigation.THEMES, EntityKind.THEME, null, Icon.TAG),
	WAVES(ThingNavigation.WAVES, EntityKind.WAVE, null, Icon.WAVES),
	EXPERIMENTS(ThingNavigation.EXPERIMENTS, EntityKind.EXPERIMENT, null, Icon.FLASK_CONICAL),
	METHOD(ThingNavigation.METHOD, EntityKind.METHOD_ELEMENT, "method", Icon.LIST_CHECKS),
	SURVEY(ThingNavigation.SURVEY, EntityKind.SURVEY_ANSWER, null, Icon.CHART_COLUMN),
	EVENTS(ThingNavigation.EVENTS, EntityKind.EVENT, null, Icon.CALENDAR_DAYS),
	RESOURCES(ThingNavigation.RESOURCES, EntityKind.RESOURCE, "resource", Icon.LIBRARY),
	POLICY_TEXTS(ThingNavigation.POLICY_TEXTS, EntityKind.POLICY_TEXT, "text", Icon.SCROLL_TEXT),
	FIGURES(ThingNavigation.FIGURES, EntityKind.FIGURE, "measure", Icon.HASH),
	SOURCES(Address.SOURCES, EntityKind.SOURCE_DOCUMENT, null, Icon.FILE_TEXT),
	DISAGREEMENTS(Address.DISAGREEMENTS, EntityKind.DISAGREEMENT, null, Icon.SCALE);

	private final String address;

	private final EntityKind kind;

	private final @Nullable String family;

	private final Icon icon;

	ThingList(String address, EntityKind kind, @Nullable String family, Icon icon) {
		this.address = address;
		this.kind = kind;
		this.family = family;
		this.icon = icon;
	}

	/** The list at the first part of an address. */
	static ThingList at(String address) {
		return Arrays.stream(values()).filter((list) -> list.address.equals(address)).findFirst().orElseThrow();
	}

	/** The list that holds the things of a kind, if there is one. */
	static Optional<ThingList> of(EntityKind kind) {
		return Arrays.stream(values()).filter((list) -> list.kind == kind).findFirst();
	}

	/** Where it is. */
	public String address() {
		return this.address;
	}

	/** Its icon beside its name. */
	public Icon icon() {
		return this.icon;
	}

	EntityKind kind() {
		return this.kind;
	}

	/** What a category is called; those that documents word are printed as they are. */
	String words(String category) {
		if (category.isEmpty()) {
			return Words.say("things.uncategorized");
		}
		return switch (this.kind) {
			case ORGANIZATION -> Words.label(OrganizationKind.ofLabel(category));
			case DISAGREEMENT -> Words.label(Matter.valueOf(category));
			case SOURCE_DOCUMENT -> Words.label(DocumentKind.valueOf(category));
			default -> (this.family != null) ? Words.code(this.family, category) : category;
		};
	}

}
