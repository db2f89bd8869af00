package fr.maillage.unknown;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.Headcount;
import fr.maillage.establishment.Establishment;
import fr.maillage.establishment.ParticipantGroup;
import fr.maillage.evidence.Validity;
import fr.maillage.figure.Figure;
import fr.maillage.method.Event;
import fr.maillage.method.Experiment;
import fr.maillage.method.PolicyText;
import fr.maillage.method.Resource;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.organization.Organization;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Unknown;
import fr.maillage.relation.Unknown.Kind;
import fr.maillage.territory.Departement;
import fr.maillage.theme.Theme;
import fr.maillage.unknown.Known.Link;
import fr.maillage.wave.Programme;
import fr.maillage.wave.Wave;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what no source says of a thing, kind by kind, from what sources say: whom first,
 * when last. A region has more to it, and tells its own.
 */
public final class Untold {

	private final Known known;

	private final List<Unknown> found = new ArrayList<>();

	private Untold(Known known) {
		this.known = known;
	}

	/** What is unknown of any thing but a cluster. */
	public static List<Unknown> of(Entity thing, Known known) {
		Untold untold = new Untold(known);
		untold.lookAt(thing);
		return List.copyOf(untold.found);
	}

	/** What is unknown of a cluster. */
	public static List<Unknown> of(Cluster cluster, Headcount headcount, Known known) {
		Untold untold = new Untold(known);
		untold.lookAt(cluster, headcount);
		return List.copyOf(untold.found);
	}

	private void lookAt(Entity thing) {
		switch (thing) {
			case Organization it -> lookAt(it);
			case Establishment it -> lookAt(it);
			case ParticipantGroup it -> lookAt(it);
			case Departement _ -> unless(Link.HAS_CLUSTERS, Kind.CLUSTERS);
			case Programme _ -> lookAtMoney();
			case Wave it -> lookAt(it);
			case Theme _ -> unless(Link.HAS_CLUSTERS, Kind.CLUSTERS);
			case Experiment _ -> {
				unless(Link.CARRIED, Kind.CARRIER);
				unless(Link.FUNDED, Kind.FUNDER);
				unless(Link.LOCATED, Kind.PLACE);
			}
			case Event it -> unless(it.date(), Kind.DATE);
			case PolicyText it -> unless(it.date(), Kind.DATE);
			case Resource it -> {
				unless(it.date(), Kind.DATE);
				unless(it.url(), Kind.URL);
			}
			case SurveyAnswer it -> {
				unless(it.base(), Kind.BASE);
				unless(it.count(), Kind.COUNT);
			}
			case Figure it -> {
				if (it.min() == null && it.max() == null) {
					add(Kind.NUMBER);
				}
			}
			case SourceDocument it -> {
				unless(it.publisher(), Kind.PUBLISHER);
				unless(it.date(), Kind.DATE);
				unless(it.licence(), Kind.LICENCE);
				unless(it.url(), Kind.URL);
			}
			default -> {
				// method, teams, disagreements and claims are told as a document tells
				// them
			}
		}
	}

	private void lookAt(Cluster cluster, Headcount headcount) {
		if (!headcount.known()) {
			add(Kind.NUMBER_OF_PARTICIPANTS);
		}
		this.found.addAll(headcount.unknowns());
		lookAtMoney();
		unless(Link.PILOTED, Kind.PILOT);
		unless(Link.FACILITATED, Kind.FACILITATOR);
		unless(Link.THEMED, Kind.THEMES);
		unless(Link.IN_WAVE, Kind.WAVE);
		unless(Link.LOCATED, Kind.PLACE);
		lookAt(cluster.validity());
	}

	private void lookAt(Organization body) {
		if (this.known.roles() == 0) {
			add(Kind.ROLE);
		}
		addUnlessAll(Kind.BEGINNING_OF_ROLES, this.known.dated(), this.known.lasting());
		addUnlessAll(Kind.AMOUNT, this.known.amounts(), this.known.grants());
		unless(body.address(), Kind.ADDRESS);
		unless(body.website(), Kind.URL);
	}

	private void lookAt(Establishment establishment) {
		unless(Link.PARTICIPATES, Kind.CLUSTER);
		unless(establishment.type(), Kind.TYPE);
		unless(establishment.sector(), Kind.SECTOR);
		if (establishment.place() == null) {
			unless(Link.LOCATED, Kind.PLACE);
		}
		unless(establishment.finess(), Kind.FINESS);
	}

	private void lookAt(ParticipantGroup group) {
		if (this.known.named() < group.max()) {
			this.found.add(Headcount.unnamed(this.known.named(), group.min(), group.max()));
		}
		unless(group.type(), Kind.TYPE);
		unless(group.sector(), Kind.SECTOR);
	}

	private void lookAt(Wave wave) {
		lookAt("CLUSTERS", Kind.NUMBER_OF_CLUSTERS, this.known.clusters(), Kind.NAMES_OF_CLUSTERS);
		lookAt("ESTABLISHMENTS", Kind.NUMBER_OF_PARTICIPANTS, this.known.named(), Kind.NAMES_OF_PARTICIPANTS);
		lookAtMoney();
		unless(Link.THEMED, Kind.THEMES);
		lookAt(wave.validity());
	}

	/** How many, and which: a wave counts more than documents name. */
	private void lookAt(String measure, Kind number, int named, Kind names) {
		Integer total = this.known.agreed(measure);
		if (!this.known.counts(measure)) {
			add(number);
		}
		else if (total == null || named < total) {
			this.found.add(new Unknown(names, named, total));
		}
	}

	private void lookAt(Validity validity) {
		unless(validity.since(), Kind.BEGINNING);
		if (!validity.endIsKnown()) {
			add(Kind.END);
		}
	}

	/** A number about it tells the amount as well as a funding does. */
	private void lookAtMoney() {
		unless(Link.FUNDED, Kind.FUNDER);
		if (!this.known.counts("AMOUNT")) {
			if (this.known.grants() == 0) {
				add(Kind.AMOUNT);
			}
			addUnlessAll(Kind.AMOUNT, this.known.amounts(), this.known.grants());
		}
	}

	private void unless(Link link, Kind kind) {
		if (!this.known.has(link)) {
			add(kind);
		}
	}

	private void unless(@Nullable Object told, Kind kind) {
		if (told == null) {
			add(kind);
		}
	}

	private void addUnlessAll(Kind kind, int known, int total) {
		if (known < total) {
			this.found.add(new Unknown(kind, known, total));
		}
	}

	private void add(Kind kind) {
		this.found.add(Unknown.of(kind));
	}

}
