package fr.maillage.cypher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One numbered file of {@code cypher/migrations}: schema only, never edited once it has
 * been applied anywhere.
 *
 * @param version number in the name of the file
 * @param name of the file, such as {@code V0001__Create_identity_constraints.cypher}
 * @param text with line feeds only, so that its checksum is the same on every system
 */
record Migration(int version, String name, String text) {

	private static final Pattern NAME = Pattern.compile("V(\\d{4})__[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+)*\\.cypher");

	static Migration of(String name, String text) {
		Matcher matcher = NAME.matcher(name);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("A migration is called V0001__Create_something.cypher, not " + name);
		}
		return new Migration(Integer.parseInt(matcher.group(1)), name, text.replace("\r\n", "\n"));
	}

	String checksum() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	List<String> statements() {
		String code = this.text.lines().filter((line) -> !line.startsWith("//")).collect(Collectors.joining("\n"));
		return Arrays.stream(code.split(";\\s*(\n|$)")).map(String::strip).filter((it) -> !it.isEmpty()).toList();
	}

}
