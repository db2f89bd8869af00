package fr.maillage.graph;

/** The database ended a question that took longer than {@code maillage.query-timeout}. */
public final class TookTooLong extends RuntimeException {

	TookTooLong(Throwable cause) {
		super("A part of the answer took longer than the limit allows. Ask for less at once: smaller pages, fewer lists"
				+ " within lists.", cause);
	}

}
