package fr.maillage.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query, an import or a check as its file tells it, found by looking at the folder, so
 * that none is forgotten.
 *
 * @param name path below {@code cypher/}
 * @param text of the file
 */
record CypherFile(String name, String text) {

	private static final Path ROOT = Path.of("src/main/resources/cypher");

	private static final Pattern DECLARED = Pattern.compile("(?m)^// param \\$(\\w+)");

	private static final Pattern USED = Pattern.compile("\\$(?!any\\(|all\\()([A-Za-z_]\\w*)");

	private static final Pattern RETURNS = Pattern.compile("(?m)^// returns (.+(\n//  .+)*)");

	static List<CypherFile> all() {
		return Stream.of("queries", "imports", "checks").flatMap((folder) -> in(folder).stream()).toList();
	}

	static List<CypherFile> in(String folder) {
		if (!Files.isDirectory(ROOT.resolve(folder))) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
			return files.filter(Files::isRegularFile).sorted().map(CypherFile::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CypherFile read(Path file) {
		try {
			return new CypherFile(ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Set<String> declaredParameters() {
		return firstGroups(DECLARED.matcher(this.text));
	}

	Set<String> usedParameters() {
		return firstGroups(USED.matcher(code()));
	}

	/** Names of the columns that the header promises. */
	Set<String> declaredColumns() {
		Matcher matcher = RETURNS.matcher(this.text);
		if (!matcher.find()) {
			return Set.of();
		}
		String columns = matcher.group(1).replaceAll("\n//", " ").replaceAll("\\([^)]*\\)", "");
		return new TreeSet<>(List.of(columns.strip().split("\\s*,\\s*")));
	}

	/** The text without comments and without what stands between quotes. */
	String code() {
		return this.text.replaceAll("(?m)^\\s*//.*$", "")
			.replaceAll("'(\\\\.|[^'\\\\])*'|\"(\\\\.|[^\"\\\\])*\"", "''");
	}

	private static Set<String> firstGroups(Matcher matcher) {
		return matcher.results().map((it) -> it.group(1)).collect(TreeSet::new, Set::add, Set::addAll);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
