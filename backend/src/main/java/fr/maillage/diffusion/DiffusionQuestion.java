package fr.maillage.diffusion;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is asked of the diffusion.
 *
 * @param kinds which milestones are wanted; empty for all
 * @param day the day on which phases are told
 */
public record DiffusionQuestion(Set<MilestoneKind> kinds, LocalDate day) {
}
