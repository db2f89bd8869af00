package fr.maillage.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The application in a process of its own, on a folder of data, as an operator runs it:
 * to be stopped, killed and started again.
 */
public final class ProductProcess implements AutoCloseable {

	private static final Pattern LISTENING = Pattern.compile("Tomcat started on port (\\d+)");

	private static final String UP_TO_DATE = "The database is up to date";

	private static final Pattern PREPARED = Pattern.compile(UP_TO_DATE + "|The facts could not be imported");

	private static final String END = "end of the output";

	private static final long PATIENCE_SECONDS = 180;

	private final Process process;

	private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();

	private final StringBuffer output = new StringBuffer();

	private final Thread reader;

	private ProductProcess(Process process) {
		this.process = process;
		this.reader = Thread.ofVirtual().start(this::read);
	}

	/**
	 * Starts it on a folder of data and a free port, with more options of the command
	 * line.
	 */
	public static ProductProcess start(Path home, String... options) {
		return start(List.of(), Map.of(), home, options);
	}

	/** Starts it by another command, such as {@code env}, and with more environment. */
	public static ProductProcess start(List<String> launcher, Map<String, String> environment, Path home,
			String... options) {
		List<String> command = new ArrayList<>(launcher);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), "fr.maillage.BackendApplication", "--logging.level.root=INFO",
				"--server.address=127.0.0.1", "--server.port=0", "--maillage.home=" + home));
		command.addAll(List.of(options));
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
			builder.environment().putAll(environment);
			return new ProductProcess(builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read() {
		try (BufferedReader lines = this.process.inputReader()) {
			lines.lines().forEach((line) -> {
				this.output.append(line).append('\n');
				this.unread.add(line);
			});
		}
		catch (IOException | UncheckedIOException ex) {
			this.output.append(ex);
		}
		this.unread.add(END);
	}

	/** Waits for a line of the log that matches, and returns the match. */
	public Matcher await(Pattern wanted) {
		for (String line = next(); line != null; line = next()) {
			Matcher matcher = wanted.matcher(line);
			if (matcher.find()) {
				return matcher;
			}
		}
		throw new IllegalStateException("Never said " + wanted + ":\n" + this.output);
	}

	private @Nullable String next() {
		try {
			String line = this.unread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
			return END.equals(line) ? null : line;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Waits until it says that all is up, and returns where it answers. */
	public URI awaitUp() {
		URI address = URI.create("http://127.0.0.1:" + await(LISTENING).group(1));
		String outcome = await(PREPARED).group();
		if (!outcome.equals(UP_TO_DATE)) {
			throw new IllegalStateException("Not prepared:\n" + this.output);
		}
		return address;
	}

	/** Waits until nothing more comes, and returns the exit code. */
	public int exitCode() {
		try {
			if (!this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new IllegalStateException("Still running:\n" + this.output);
			}
			this.reader.join();
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Everything it has printed. */
	public String output() {
		return this.output.toString();
	}

	/** Sends it a signal, such as {@code TERM}. */
	public ProductProcess signal(String name) {
		try {
			new ProcessBuilder("kill", "-" + name, String.valueOf(this.process.pid())).inheritIO().start().waitFor();
			return this;
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
		exitCode();
	}

}
