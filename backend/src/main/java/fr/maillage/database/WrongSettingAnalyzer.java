package fr.maillage.database;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;

/**
 * What an operator reads of a setting of Maillage whose value cannot be understood, in
 * the place of the classes that tried.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

	private static final String OURS = "maillage.";

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
		ConfigurationProperty property = cause.getProperty();
		if (property == null || !property.getName().toString().startsWith(OURS)
				|| cause.getCause() instanceof BindValidationException) {
			return null;
		}
		String name = property.getName().toString();
		String environment = name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
		Class<?> type = cause.getTarget().getType().resolve(Object.class);
		return new FailureAnalysis(
				StartRefused.inBoth(
						"« " + property.getValue() + " » n’est pas une valeur de " + name + " (" + environment + ").",
						"\"" + property.getValue() + "\" is no value of " + name + " (" + environment + ")."),
				StartRefused.inBoth("Écrivez " + expected(type, true) + ".", "Write " + expected(type, false) + "."),
				cause);
	}

	private static String expected(Class<?> type, boolean french) {
		if (type == Duration.class) {
			return french ? "une durée, comme 30s ou 2m" : "a duration, such as 30s or 2m";
		}
		if (type == DataSize.class) {
			return french ? "une taille, comme 128MB" : "a size, such as 128MB";
		}
		if (type == boolean.class || type == Boolean.class) {
			return french ? "true (oui) ou false (non)" : "true or false";
		}
		if (type == int.class || type == Integer.class) {
			return french ? "un nombre entier" : "a whole number";
		}
		return french ? "une valeur comme le README en donne" : "a value such as the README gives";
	}

}
