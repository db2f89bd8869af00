package fr.maillage.cluster;

import java.util.List;

/**
 * A team with its seats.
 *
 * @param seats in their order
 */
public record TeamSummary(Team team, List<Seat> seats) {
}
