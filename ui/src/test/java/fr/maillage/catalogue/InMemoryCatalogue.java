package fr.maillage.catalogue;

/** What the product says of itself, held in memory. */
public record InMemoryCatalogue(Meta describe) implements Catalogue {
}
