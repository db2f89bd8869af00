package fr.maillage.diffusion;

import fr.maillage.figure.Figure;
import fr.maillage.wave.Wave;
import java.util.List;

/**
 * What a wave reached.
 *
 * @param alone by its own clusters
 * @param cumulative by these and those of all waves before it
 * @param figures how many clusters, regions and establishments sources say that it has
 */
public record WaveReach(Wave wave, Reach alone, Reach cumulative, List<Figure> figures) {
}
