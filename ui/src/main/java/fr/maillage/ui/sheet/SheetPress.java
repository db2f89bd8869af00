package fr.maillage.ui.sheet;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Makes the PDF of sheets, a few at a time, whoever asks: each takes a processor. Who
 * waits too long for a turn, or finds too many before, is told so.
 */
@Component
@EnableConfigurationProperties(SheetLimits.class)
public class SheetPress {

	private static final int AT_A_TIME = 2;

	private final Semaphore turns;

	private final Duration wait;

	private final int queue;

	@Autowired
	SheetPress(SheetLimits limits) {
		this(AT_A_TIME, limits.longestWait(), limits.longestQueue());
	}

	SheetPress(int atATime, Duration wait, int queue) {
		// in the order in which they came
		this.turns = new Semaphore(atATime, true);
		this.wait = wait;
		this.queue = queue;
	}

	/**
	 * The PDF of a sheet.
	 * @param sheet what it tells
	 * @param language tag of the language of our words
	 * @param base the address of the product, from which its links start
	 * @throws PressBusy when it had no turn in time, or too many wait already
	 */
	byte[] print(Batch.Sheet sheet, String language, String base) {
		turn();
		try {
			return SheetPdf.of(sheet.html(), sheet.title(), language, base);
		}
		finally {
			this.turns.release();
		}
	}

	private void turn() {
		if (this.turns.getQueueLength() >= this.queue) {
			throw new PressBusy("%d sheets wait already".formatted(this.queue), null);
		}
		try {
			if (!this.turns.tryAcquire(this.wait.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new PressBusy(noTurn(), null);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new PressBusy(noTurn(), ex);
		}
	}

	private String noTurn() {
		return "No turn within %d s".formatted(this.wait.toSeconds());
	}

}
