package fr.maillage.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one thing, as the graph holds them, read by type: what is required
 * fails by name when it is missing, what is unknown is null.
 *
 * @param values the properties, by name
 */
public record Row(Map<String, Object> values) {

	/** A text that is always there. */
	public String text(String name) {
		String text = textOrNull(name);
		if (text == null) {
			throw new IllegalStateException("No property " + name + " in " + this.values.keySet());
		}
		return text;
	}

	/** A text, or null when unknown. */
	public @Nullable String textOrNull(String name) {
		Object value = this.values.get(name);
		return (value != null) ? value.toString() : null;
	}

	/** The texts of a list, none when unknown. */
	public List<String> texts(String name) {
		return (this.values.get(name) instanceof Collection<?> items) ? items.stream().map(Object::toString).toList()
				: List.of();
	}

	/** A whole number that is always there. */
	public int integer(String name) {
		return new BigDecimal(text(name)).intValueExact();
	}

	/** A whole number, or null when unknown. */
	public @Nullable Integer integerOrNull(String name) {
		return (this.values.get(name) != null) ? Integer.valueOf(integer(name)) : null;
	}

	/** A number, or null when unknown. */
	public @Nullable BigDecimal decimalOrNull(String name) {
		String text = textOrNull(name);
		if (text == null) {
			return null;
		}
		BigDecimal number = new BigDecimal(text).stripTrailingZeros();
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

	/** Whether a property is true; an unknown one is not. */
	public boolean flag(String name) {
		return Boolean.TRUE.equals(this.values.get(name));
	}

	/** A day, or null when unknown. */
	public @Nullable LocalDate dayOrNull(String name) {
		Object value = this.values.get(name);
		if (value == null) {
			return null;
		}
		return (value instanceof LocalDate day) ? day : LocalDate.parse(value.toString());
	}

	/** An instant, or null when unknown. */
	public @Nullable Instant instantOrNull(String name) {
		Object value = this.values.get(name);
		if (value == null) {
			return null;
		}
		return (value instanceof ZonedDateTime time) ? time.toInstant() : Instant.parse(value.toString());
	}

	/** A constant that is always there, written as its name. */
	public <E extends Enum<E>> E constant(String name, Class<E> type) {
		return Enum.valueOf(type, text(name));
	}

	/** The partial date of that name, or null when unknown. */
	public @Nullable PartialDate partialDateOrNull(String name) {
		String text = textOrNull(name + "Text");
		if (text == null) {
			return null;
		}
		return new PartialDate(text, dayOrNull(name + "Earliest"), dayOrNull(name + "Latest"),
				constant(name + "Precision", DatePrecision.class));
	}

	/** When it held. */
	public Validity validity() {
		PartialDate since = partialDateOrNull("since");
		PartialDate until = partialDateOrNull("until");
		return (since == null && until == null) ? Validity.UNKNOWN : new Validity(since, until);
	}

	/** Whether a document says it. */
	public Status status() {
		return constant("status", Status.class);
	}

	/** Ids of its citations. */
	public List<String> citationIds() {
		return texts("citationIds");
	}

	/** Whether it is known. */
	public boolean has(String name) {
		return this.values.get(name) != null;
	}

	/** The properties of something within. */
	@SuppressWarnings("unchecked")
	public Row row(String name) {
		if (this.values.get(name) instanceof Map<?, ?> properties) {
			return new Row((Map<String, Object>) properties);
		}
		throw new IllegalStateException("No properties " + name + " in " + this.values.keySet());
	}

	/** The properties of several things within, none when unknown. */
	@SuppressWarnings("unchecked")
	public List<Row> rows(String name) {
		return (this.values.get(name) instanceof Collection<?> items)
				? items.stream().map((item) -> new Row((Map<String, Object>) item)).toList() : List.of();
	}

}
