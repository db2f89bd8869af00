package fr.maillage.graph;

import java.util.concurrent.TimeoutException;

/** A graph that answers no question in time. */
public final class SlowGraph {

	private SlowGraph() {
	}

	/** What a port throws then. */
	public static RuntimeException refusal() {
		return new TookTooLong(new TimeoutException());
	}

}
