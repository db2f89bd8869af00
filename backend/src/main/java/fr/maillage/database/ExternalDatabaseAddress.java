package fr.maillage.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Looks whether {@code spring.neo4j.uri} is an address of a Neo4j before anything is
 * started: the driver would only speak of a scheme, with a stack trace.
 */
final class ExternalDatabaseAddress implements ApplicationListener<ApplicationPreparedEvent> {

	static final String SETTING = "spring.neo4j.uri";

	private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		String value = event.getApplicationContext().getEnvironment().getProperty(SETTING);
		if (value != null && !isAddress(value)) {
			throw new NoNeo4jAddress(printable(value));
		}
	}

	private static boolean isAddress(String value) {
		try {
			URI uri = new URI(value);
			return isScheme(uri.getScheme()) && uri.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static boolean isScheme(@Nullable String scheme) {
		return scheme != null && SCHEMES.contains(scheme);
	}

	/** Without the password that somebody may have written into it. */
	static String printable(String value) {
		return value.replaceFirst("//[^/]*@", "//…@");
	}

}
