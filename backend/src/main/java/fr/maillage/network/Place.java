package fr.maillage.network;

/**
 * Where a thing stands on the plane.
 *
 * @param x to the right
 * @param y downwards
 */
public record Place(double x, double y) {
}
