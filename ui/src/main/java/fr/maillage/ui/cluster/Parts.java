package fr.maillage.ui.cluster;

import fr.maillage.establishment.ParticipantGroup;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is inside an anonymous group.
 *
 * @param groups the groups within it
 * @param named membership of the establishments that are named, in it or in a part of it
 */
record Parts(List<ParticipantGroup> groups, List<Relation> named) {

	static Parts of(ParticipantGroup group, List<Relation> parts, Map<String, Entity> known) {
		List<ParticipantGroup> groups = new ArrayList<>();
		List<Relation> named = new ArrayList<>();
		Set<String> within = new HashSet<>(Set.of(group.id()));
		boolean found = true;
		while (found) {
			found = false;
			for (Relation part : parts) {
				if (within.contains(part.to().id()) && within.add(part.from().id())) {
					found = true;
					if (known.get(part.from().id()) instanceof ParticipantGroup inner) {
						groups.add(inner);
					}
					else if (part.from().kind() == EntityKind.ESTABLISHMENT) {
						named.add(part);
					}
				}
			}
		}
		return new Parts(List.copyOf(groups), List.copyOf(named));
	}

	/** How many of them are clinics, as far as groups of clinics tell. */
	int clinics() {
		return this.groups.stream()
			.filter((group) -> "CLINIC".equals(group.type()))
			.mapToInt(ParticipantGroup::min)
			.sum();
	}

}
