package fr.maillage.seed.format;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What sort of value the cells of a column hold. */
public enum CellType {

	TEXT {
		@Override
		Object read(String cell) {
			return cell;
		}
	},
	/** One of a closed list of words. */
	CODE {
		@Override
		Object read(String cell) {
			return cell;
		}
	},
	WHOLE {
		@Override
		Object read(String cell) {
			return Long.valueOf(matching(cell, "-?\\d{1,15}", "a whole number, digits only"));
		}
	},
	DECIMAL {
		@Override
		Object read(String cell) {
			return Double
				.valueOf(matching(cell, "-?\\d{1,15}(\\.\\d{1,6})?", "a plain number, digits and at most one point"));
		}
	},
	FLAG {
		@Override
		Object read(String cell) {
			return Boolean.valueOf(matching(cell, "true", "\"true\" or nothing"));
		}
	},
	DATE {
		@Override
		Object read(String cell) {
			return PrintedDate.parse(cell);
		}
	},
	/** Texts between {@code ;}. */
	LIST {
		@Override
		Object read(String cell) {
			return items(cell);
		}
	},
	/** Ids of things or relationships between {@code ;}. */
	IDS {
		@Override
		Object read(String cell) {
			return items(cell);
		}
	},
	/** The id of one thing or relationship. */
	ID {
		@Override
		Object read(String cell) {
			return cell;
		}
	},
	/** The id of the document that the row is drawn from. */
	SOURCE {
		@Override
		Object read(String cell) {
			return cell;
		}
	},
	/** The id of another thing, to which the row also makes a relationship. */
	REFERENCE {
		@Override
		Object read(String cell) {
			return cell;
		}
	};

	private static final Pattern SEPARATOR = Pattern.compile("\\s;\\s");

	abstract Object read(String cell);

	private static String matching(String cell, String form, String expected) {
		if (!cell.matches(form)) {
			throw new IllegalArgumentException(expected);
		}
		return cell;
	}

	private static List<String> items(String cell) {
		List<String> items = Arrays.stream(SEPARATOR.split(cell)).map(String::strip).toList();
		if (items.stream().anyMatch(String::isEmpty)) {
			throw new IllegalArgumentException("items separated by \" ; \", none of them empty");
		}
		return items;
	}

}
