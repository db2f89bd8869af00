package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.Cluster;
import fr.maillage.evidence.Status;
import fr.maillage.relation.Relation;

/**
 * How sure something is: full, hollow, dashed, split or hatched, always with its word.
 */
public enum Mark {

	STATED("<circle cx='6' cy='6' r='5.2' stroke='none'/>"),
	INFERRED("<circle cx='6' cy='6' r='4.4' fill='none' stroke-width='1.7'/>"),
	ANNOUNCED("<circle cx='6' cy='6' r='4.4' fill='none' stroke-width='1.7' stroke-dasharray='2.4 2.2'/>"),
	DISPUTED("<path d='M4.7.9a5.2 5.2 0 0 0 0 10.2zM7.3.9a5.2 5.2 0 0 1 0 10.2z' stroke='none'/>"),
	UNKNOWN("<path d='M1 11 11 1M1 6 6 1M6 11l5-5' fill='none' stroke-width='1.5'/>");

	private final String svg;

	Mark(String shape) {
		this.svg = "<svg viewBox='0 0 12 12'>" + shape + "</svg>";
	}

	/** The mark of a status. */
	public static Mark of(Status status) {
		return switch (status) {
			case STATED -> STATED;
			case INFERRED -> INFERRED;
		};
	}

	/** The mark of what something proves: what is only announced is not established. */
	public static Mark of(Status status, boolean announced) {
		return (announced && status == Status.STATED) ? ANNOUNCED : of(status);
	}

	/** The mark of a cluster; that documents only announce it goes before all. */
	public static Mark of(Cluster cluster) {
		return cluster.announced() ? ANNOUNCED : of(cluster.status());
	}

	/** The mark of a relationship; that documents only announce it goes before all. */
	public static Mark of(Relation relation) {
		return relation.announced() ? ANNOUNCED : of(relation.status());
	}

	/** Its drawing, for use beside its word. */
	public Component drawing() {
		return new Glyph("mk", this.svg);
	}

	/** Its drawing, read aloud as its word. */
	public Component spoken() {
		Span spoken = new Span(drawing(), Hidden.text(Words.label(this)));
		spoken.addClassName("nw");
		spoken.setTitle(Words.label(this));
		return spoken;
	}

	/** Its drawing and its word. */
	public Component worded() {
		Span tag = new Span(drawing(), new Span(Words.label(this)));
		tag.addClassNames("tag", (this == DISPUTED) ? "dis" : "sure");
		return tag;
	}

}
