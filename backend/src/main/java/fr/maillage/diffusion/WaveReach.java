package fr.maillage.diffusion;

import fr.maillage.figure.Figure;
import fr.maillage.wave.Wave;
import java.util.List;

/**
 * What a wave reached.
 *
 * @param alone by its own clusters
 * @param cumulative by these and those of all waves before it
 * @param figures the numbers of its clusters, regions and establishments that sources
 * state, or that we deduce from what they state
 */
public record WaveReach(Wave wave, Reach alone, Reach cumulative, List<Figure> figures) {
}
