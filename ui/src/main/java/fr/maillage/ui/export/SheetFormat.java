package fr.maillage.ui.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The files that a table can be taken away as. */
public enum SheetFormat {

	/** For a spreadsheet in French: semicolons, decimal commas, a byte order mark. */
	CSV_FRENCH("csv", "text/csv;charset=UTF-8") {

		@Override
		public void write(Sheet sheet, OutputStream out) throws IOException {
			Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			writer.write(BYTE_ORDER_MARK);
			csv(sheet, writer, ';', ',');
		}

	},
	/** For programs: commas, decimal points (RFC 4180). */
	CSV("csv", "text/csv;charset=UTF-8") {

		@Override
		public void write(Sheet sheet, OutputStream out) throws IOException {
			csv(sheet, new OutputStreamWriter(out, StandardCharsets.UTF_8), ',', '.');
		}

	},
	/** A workbook of one sheet (Office Open XML). */
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {

		@Override
		public void write(Sheet sheet, OutputStream out) throws IOException {
			workbook(sheet, out);
		}

	};

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** With one of these, a spreadsheet takes a text for a formula. */
	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

	private final String ending;

	private final String contentType;

	SheetFormat(String ending, String contentType) {
		this.ending = ending;
		this.contentType = contentType;
	}

	/** Media type of the file. */
	public String contentType() {
		return this.contentType;
	}

	/** Name of the file. */
	public String fileName(Sheet sheet) {
		return sheet.fileName() + "." + this.ending;
	}

	/** Writes the table. */
	public abstract void write(Sheet sheet, OutputStream out) throws IOException;

	private static void csv(Sheet sheet, Writer out, char separator, char decimal) throws IOException {
		try (CsvWriter csv = CsvWriter.builder()
			.fieldSeparator(separator)
			.lineDelimiter(LineDelimiter.CRLF)
			.build(out)) {
			csv.writeRecord(sheet.header().stream().map(SheetFormat::harmless).toList());
			for (List<@Nullable Object> row : sheet.rows()) {
				csv.writeRecord(row.stream().map((value) -> text(value, decimal)).toList());
			}
		}
	}

	private static void workbook(Sheet sheet, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "Maillage", "1.0")) {
			Worksheet page = workbook.newWorksheet(sheet.title());
			for (int column = 0; column < sheet.header().size(); column++) {
				page.value(0, column, harmless(sheet.header().get(column)));
				page.style(0, column).bold().set();
			}
			for (int row = 0; row < sheet.rows().size(); row++) {
				List<@Nullable Object> values = sheet.rows().get(row);
				for (int column = 0; column < values.size(); column++) {
					value(page, row + 1, column, values.get(column));
				}
			}
			page.freezePane(1, 1);
		}
	}

	private static void value(Worksheet page, int row, int column, @Nullable Object value) {
		if (value instanceof Number number) {
			page.value(row, column, number);
		}
		else if (value != null) {
			page.value(row, column, harmless(value.toString()));
		}
	}

	private static String text(@Nullable Object value, char decimal) {
		return switch (value) {
			case null -> "";
			case BigDecimal number -> number.toPlainString().replace('.', decimal);
			case Number number -> number.toString();
			default -> harmless(value.toString());
		};
	}

	/** A text that no spreadsheet runs: an apostrophe marks it as one. */
	private static String harmless(String text) {
		return FORMULA.matcher(text).find() ? "'" + text : text;
	}

}
