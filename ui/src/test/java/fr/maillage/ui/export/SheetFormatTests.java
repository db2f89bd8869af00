package fr.maillage.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

class SheetFormatTests {

	private static final Sheet SHEET = new Sheet("couverture-theme", "Couverture",
			List.of("Région", "Clusters", "Part", "Note"),
			List.of(Arrays.asList("Île-de-France", 1200, new BigDecimal("12.50"), "a; \"b\", c"),
					Arrays.asList("=1+1", null, null, "@SUM(A1)"), Arrays.asList("-3", -3, null, "\tx")));

	@TempDir
	private Path folder;

	@Test
	void writesForASpreadsheetInFrench() throws IOException {
		assertThat(text(SheetFormat.CSV_FRENCH)).isEqualTo("""
				\uFEFFRégion;Clusters;Part;Note
				Île-de-France;1200;12,50;"a; ""b"", c"
				'=1+1;;;'@SUM(A1)
				'-3;-3;;'	x
				""".replace("\n", "\r\n"));
	}

	@Test
	void writesForPrograms() throws IOException {
		assertThat(text(SheetFormat.CSV)).isEqualTo("""
				Région,Clusters,Part,Note
				Île-de-France,1200,12.50,"a; ""b"", c"
				'=1+1,,,'@SUM(A1)
				'-3,-3,,'	x
				""".replace("\n", "\r\n"));
	}

	@Test
	void writesAWorkbookOfTextsAndNumbers() throws Exception {
		assertThat(values("xl/worksheets/sheet1.xml", "v")).contains("1200", "12.50", "-3");
		assertThat(values("xl/worksheets/sheet1.xml", "f")).isEmpty();
		assertThat(values("xl/sharedStrings.xml", "t")).contains("Île-de-France", "'=1+1", "'@SUM(A1)", "'-3");
		assertThat(SheetFormat.XLSX.fileName(SHEET)).isEqualTo("couverture-theme.xlsx");
	}

	private static String text(SheetFormat format) throws IOException {
		return new String(bytes(format), StandardCharsets.UTF_8);
	}

	/** The texts of the elements of that name, in a part of the workbook. */
	private List<String> values(String part, String element) throws Exception {
		Path file = Files.write(this.folder.resolve("workbook.xlsx"), bytes(SheetFormat.XLSX));
		try (ZipFile zip = new ZipFile(file.toFile())) {
			NodeList found = DocumentBuilderFactory.newDefaultInstance()
				.newDocumentBuilder()
				.parse(zip.getInputStream(zip.getEntry(part)))
				.getElementsByTagName(element);
			return IntStream.range(0, found.getLength()).mapToObj((at) -> found.item(at).getTextContent()).toList();
		}
	}

	private static byte[] bytes(SheetFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(SHEET, out);
		return out.toByteArray();
	}

}
