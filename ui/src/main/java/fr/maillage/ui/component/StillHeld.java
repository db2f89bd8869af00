package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.PartialDate;
import java.time.LocalDate;

/**
 * Something that a document says still held, without telling until when: on the day of
 * the document, not today.
 */
public final class StillHeld extends Span {

	/**
	 * The words for it.
	 * @param until an end without latest day
	 */
	public StillHeld(PartialDate until) {
		setText(words(until));
	}

	/** "encore en cours au 6 avril 2017", of an end without latest day. */
	public static String words(PartialDate until) {
		LocalDate day = until.earliest();
		return (day != null) ? Words.say("validity.running", Day.words(day)) : Words.say("validity.running.undated");
	}

	/** Whether that is all that is known of an end. */
	public static boolean is(PartialDate until) {
		return until.latest() == null;
	}

}
