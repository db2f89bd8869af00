package fr.maillage.ui.atlas;

/**
 * A body or an establishment on the map.
 *
 * @param body whether it is a body: square, rather than round
 * @param inferred whether its place is deduced: hollow
 */
public record Dot(boolean body, boolean inferred) {
}
