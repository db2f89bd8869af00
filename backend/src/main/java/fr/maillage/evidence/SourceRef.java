package fr.maillage.evidence;

/**
 * A document, named.
 *
 * @param id stable id
 * @param title as the document prints it
 * @param shortName what a proof badge shows: "Communiqué 2017"
 */
public record SourceRef(String id, String title, String shortName) {
}
