package fr.maillage.catalogue;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether the facts are in: while they are not, pages show that they are being prepared.
 * One instance per application; written by the preparation, read by every page.
 */
public final class Readiness {

	/** How far the preparation is. */
	public sealed interface State {

		/** The graph is complete. */
		record Ready() implements State {
		}

		/**
		 * The facts are being written.
		 *
		 * @param done rows written
		 * @param total rows to write; 0 when not known yet
		 */
		record Preparing(long done, long total) implements State {
		}

		/**
		 * The facts could not be written, and nothing tries again before the next start;
		 * the log has the cause.
		 */
		record Failed() implements State {
		}

	}

	private final AtomicReference<State> state = new AtomicReference<>(new State.Preparing(0, 0));

	/** How far the preparation is. */
	public State state() {
		return this.state.get();
	}

	/** Says how far the preparation is. */
	public void become(State state) {
		this.state.set(state);
	}

}
