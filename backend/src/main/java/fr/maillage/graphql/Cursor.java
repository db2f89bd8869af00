package fr.maillage.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The place of an item in a list, as programs carry it without reading it. It holds a
 * digest of itself and of the list with its filter, so that one that was changed or that
 * belongs to another list is refused. It grants nothing.
 *
 * @param sortKey folded name of the item
 * @param id id of the item
 */
record Cursor(String sortKey, String id) {

	private static final String SEPARATOR = "\n";

	private static final int DIGEST_BYTES = 6;

	/** The text that programs carry. */
	String encode(String list) {
		String text = String.join(SEPARATOR, digest(list), this.sortKey, this.id);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The place that a text holds, in that list. */
	static Cursor decode(String text, String list) {
		List<String> parts = parts(text);
		if (parts.size() == 3) {
			Cursor cursor = new Cursor(parts.get(1), parts.get(2));
			if (cursor.digest(list).equals(parts.get(0))) {
				return cursor;
			}
		}
		throw new BadInput("The cursor given as `after` does not belong to this list: it was changed, or comes from a"
				+ " list with other arguments. Leave `after` out to start from the first page.");
	}

	private static List<String> parts(String text) {
		try {
			return List
				.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1));
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

	private String digest(String list) {
		try {
			byte[] content = String.join(SEPARATOR, list, this.sortKey, this.id).getBytes(StandardCharsets.UTF_8);
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
			return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
