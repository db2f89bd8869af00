package fr.maillage.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files of the folder {@code playground}: one more file is one more question. */
@Component
public final class SampleQuestions {

	private static final String FILES = "classpath*:playground/*.graphql";

	private final List<SampleQuestion> all;

	/** Reads them from their files. */
	public SampleQuestions() throws IOException {
		this.all = Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
			.map(SampleQuestions::read)
			.sorted(Comparator.comparing(SampleQuestion::name))
			.toList();
	}

	/**
	 * Every question.
	 * @return by name
	 */
	public List<SampleQuestion> all() {
		return this.all;
	}

	private static SampleQuestion read(Resource file) {
		String name = Objects.requireNonNull(file.getFilename()).replace(".graphql", "");
		try {
			return SampleQuestion.parse(name, file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
