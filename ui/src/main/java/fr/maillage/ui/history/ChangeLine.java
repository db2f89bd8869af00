package fr.maillage.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.history.Change;
import fr.maillage.history.ChangeAction;
import fr.maillage.history.PropertyChange;
import fr.maillage.relation.Entity;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.component.Day;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of the change log: when, what was done, to what, by whom. */
public final class ChangeLine extends Div {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	/** The line of a change; of what is gone only the id is known. */
	public ChangeLine(Change change, Map<String, Entity> named) {
		Span day = new Span(Day.words(LocalDate.ofInstant(change.at(), PARIS)));
		day.addClassName("mut");
		add(day, new Span("\u00a0· "), new Span(Words.label(change.action())), new Span("\u00a0: "),
				subject(change, named), new Span("\u00a0· "), by(change));
	}

	/** The same, with what each property was and became. */
	static ChangeLine detailed(Change change, Map<String, Entity> named) {
		ChangeLine line = new ChangeLine(change, named);
		if (change.action() == ChangeAction.UPDATED) {
			change.properties().forEach((property) -> line.add(told(property)));
		}
		return line;
	}

	private static Component subject(Change change, Map<String, Entity> named) {
		String[] parts = change.subjectId().split("~");
		if (!change.relationship() || parts.length < 3) {
			return named(change.subjectId(), named);
		}
		Span sentence = new Span(named(parts[0], named), new Span(" " + verb(parts[1]) + " "), named(parts[2], named));
		change.properties()
			.stream()
			.filter((property) -> property.property().equals("role"))
			.map((role) -> (role.after() != null) ? role.after() : role.before())
			.filter(Objects::nonNull)
			.forEach((role) -> sentence.add(new Span(" ("), new Printed(role), new Span(")")));
		return sentence;
	}

	/** What ties a claim to its disagreement has no word of its own. */
	private static String verb(String type) {
		return Stream.of(RelationType.values())
			.filter((known) -> known.name().equals(type))
			.findFirst()
			.map(Words::label)
			.orElseGet(() -> Words.say("history.tied"));
	}

	/** What is gone has its id only. */
	private static Component named(String id, Map<String, Entity> named) {
		Entity thing = named.get(id);
		return (thing != null) ? Link.to(thing.ref()) : new Printed(id);
	}

	private static Component by(Change change) {
		boolean delivered = "seed".equals(change.origin());
		Component by = delivered ? new Span(Words.say("history.seed"))
				: new Printed((change.origin() != null) ? change.origin() : change.importId());
		by.addClassName("mut");
		return by;
	}

	private static Component told(PropertyChange property) {
		Div line = Sentence.into(new Div(), "history.property", name(property.property()), value(property.before()),
				value(property.after()));
		line.addClassNames("sm", "mut");
		return line;
	}

	/** One without words is shown as it is written in the graph. */
	private static Component name(String property) {
		return Property.of(property)
			.<Component>map((known) -> new Span(Words.label(known)))
			.orElseGet(() -> new Code(property));
	}

	private static Component value(@Nullable String value) {
		return switch (value) {
			case null -> new Span(Words.say("history.nothing"));
			case "true" -> new Span(Words.say("history.true"));
			default -> new Printed(value);
		};
	}

}
