package fr.maillage.network;

import fr.maillage.relation.Direction;
import fr.maillage.relation.RelationType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person does to what is shown of the graph; each can be undone. */
public sealed interface Step {

	/** The thing to which it is done. */
	String id();

	/** The step in one word, for an address. */
	String text();

	/**
	 * Shows more of what surrounds a thing, 20 at a time: the same once more shows the
	 * next.
	 *
	 * @param direction on which side of the relationships the thing stands
	 */
	record Expand(String id, RelationType type, Direction direction) implements Step {

		@Override
		public String text() {
			return String.join(":", "plus", this.id, this.type.name(), this.direction.name());
		}

	}

	/** Takes away what only this thing has brought, and what that has brought. */
	record Collapse(String id) implements Step {

		@Override
		public String text() {
			return "moins:" + this.id;
		}

	}

	/** Takes a thing away. */
	record Hide(String id) implements Step {

		@Override
		public String text() {
			return "sans:" + this.id;
		}

	}

	/** The step of that text, or empty when it is none. */
	static Optional<Step> of(String text) {
		Matcher step = Text.STEP.matcher(text);
		if (!step.matches()) {
			return Optional.empty();
		}
		String id = step.group("id");
		return switch (step.group("what")) {
			case "moins" -> (step.group("type") == null) ? Optional.of(new Collapse(id)) : Optional.empty();
			case "sans" -> (step.group("type") == null) ? Optional.of(new Hide(id)) : Optional.empty();
			default -> constant(RelationType.values(), step.group("type"))
				.flatMap((type) -> constant(Direction.values(), step.group("direction"))
					.map((direction) -> new Expand(id, type, direction)));
		};
	}

	private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
		return Stream.of(values).filter((value) -> value.name().equals(name)).findFirst();
	}

	/** How a step is written. */
	final class Text {

		private static final Pattern STEP = Pattern
			.compile("(?<what>plus|moins|sans):(?<id>[a-z0-9-]{1,100})(:(?<type>[A-Z_]+):(?<direction>[A-Z]+))?");

		private Text() {
		}

	}

}
