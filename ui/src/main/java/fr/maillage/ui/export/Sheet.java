package fr.maillage.ui.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be taken away, as it is shown.
 *
 * @param fileName name of the file, without its ending
 * @param title name of the table
 * @param header names of the columns
 * @param rows the values, each a text, a number, or null for what is empty
 */
public record Sheet(String fileName, String title, List<String> header, List<List<@Nullable Object>> rows) {
}
