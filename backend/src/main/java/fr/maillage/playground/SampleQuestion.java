package fr.maillage.playground;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question of the users, and the request that asks it.
 *
 * @param name what an address calls it, such as {@code who-acts-in-a-region}
 * @param fr the question in French
 * @param en the question in English
 * @param query the text of the request, without the headers of its file
 * @param variables with which the request runs as it stands; none when it takes none
 */
public record SampleQuestion(String name, String fr, String en, String query, Map<String, Object> variables) {

	private static final String NO_VARIABLES = "{}";

	private static final Pattern HEADERS = Pattern.compile(
			"\\A# fr: (?<fr>.+)\n# en: (?<en>.+)\n(?:# variables: (?<variables>.+)\n)?(?<query>(?!#)[\\s\\S]+)\\z");

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * Reads one file.
	 * @param name of the file, without its ending
	 * @param text of the file: two or three header lines, then the request
	 * @return the question
	 * @throws IllegalStateException when the headers are not as they must be
	 */
	static SampleQuestion parse(String name, String text) {
		Matcher file = HEADERS.matcher(text);
		if (!file.matches()) {
			throw new IllegalStateException("playground/" + name + ".graphql must begin with a line « # fr: … », then"
					+ " « # en: … », then « # variables: {…} » when it takes some");
		}
		return new SampleQuestion(name, file.group("fr"), file.group("en"), file.group("query").strip(),
				variables(name, file.group("variables")));
	}

	private static Map<String, Object> variables(String name, @Nullable String json) {
		try {
			return JSON.readValue((json != null) ? json : NO_VARIABLES, new TypeReference<>() {
			});
		}
		catch (JacksonException ex) {
			throw new IllegalStateException("playground/" + name + ".graphql: the variables are no JSON object", ex);
		}
	}

}
