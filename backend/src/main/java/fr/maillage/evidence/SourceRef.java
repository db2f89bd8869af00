package fr.maillage.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A document, named.
 *
 * @param id stable id
 * @param title as the document prints it
 * @param shortName what a proof badge shows: "Communiqué 2017"
 * @param date of publication; null when not dated
 */
public record SourceRef(String id, String title, String shortName, @Nullable PartialDate date) {
}
