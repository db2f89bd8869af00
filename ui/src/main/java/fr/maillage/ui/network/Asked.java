package fr.maillage.ui.network;

import fr.maillage.network.Exploration;
import fr.maillage.network.Step;
import fr.maillage.relation.RelationType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the network is asked for; an address holds all of it.
 *
 * @param region id of the region of whose clusters is asked; null when it is of other
 * things
 * @param off types of relationships that are not drawn
 * @param chosen id of the thing or the relationship that is looked at; null for none
 * @param levels whether things stand by level instead of where they came
 * @param day a day on which what no longer held, or did not yet hold, is drawn dotted;
 * null for none
 */
record Asked(@Nullable String region, Exploration exploration, Set<RelationType> off, @Nullable String chosen,
		boolean levels, @Nullable LocalDate day) {

	Asked choosing(@Nullable String id) {
		return new Asked(this.region, this.exploration, this.off, id, this.levels, this.day);
	}

	Asked walking(Exploration walk) {
		return new Asked(this.region, walk, this.off, this.chosen, this.levels, this.day);
	}

	Asked then(Step step) {
		return walking(this.exploration.then(step));
	}

	Asked byLevel(boolean level) {
		return new Asked(this.region, this.exploration, this.off, this.chosen, level, this.day);
	}

	Asked on(@Nullable LocalDate other) {
		return new Asked(this.region, this.exploration, this.off, this.chosen, this.levels, other);
	}

	/** The same with that type drawn if it was not, and the other way round. */
	Asked turning(RelationType type) {
		EnumSet<RelationType> types = EnumSet.noneOf(RelationType.class);
		types.addAll(this.off);
		if (!types.remove(type)) {
			types.add(type);
		}
		return new Asked(this.region, this.exploration, types, this.chosen, this.levels, this.day);
	}

}
