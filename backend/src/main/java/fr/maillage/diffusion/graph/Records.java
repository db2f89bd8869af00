package fr.maillage.diffusion.graph;

import fr.maillage.cluster.Cluster;
import fr.maillage.diffusion.Milestone;
import fr.maillage.diffusion.MilestoneKind;
import fr.maillage.diffusion.Phase;
import fr.maillage.evidence.Row;
import fr.maillage.method.Event;
import fr.maillage.method.PolicyText;
import fr.maillage.relation.EntityReader;
import fr.maillage.wave.Wave;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes milestones of the properties of what stands on the line of time. */
@Component
record Records(EntityReader<Wave> waves, EntityReader<Cluster> clusters, EntityReader<PolicyText> texts,
		EntityReader<Event> events) {

	Milestone milestone(MilestoneKind kind, Row properties, LocalDate day) {
		return switch (kind) {
			case WAVE -> {
				Wave wave = this.waves.read(properties);
				yield new Milestone(wave, wave.validity(), Phase.of(wave.validity(), false, day));
			}
			case CLUSTER -> {
				Cluster cluster = this.clusters.read(properties);
				yield new Milestone(cluster, cluster.validity(),
						Phase.of(cluster.validity(), cluster.announced(), day));
			}
			case POLICY_TEXT -> {
				PolicyText text = this.texts.read(properties);
				yield Milestone.of(text, text.date());
			}
			case EVENT -> {
				Event event = this.events.read(properties);
				yield Milestone.of(event, event.date());
			}
		};
	}

}
