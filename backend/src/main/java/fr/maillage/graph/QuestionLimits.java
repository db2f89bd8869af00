package fr.maillage.graph;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.validation.annotation.Validated;

/**
 * How long the database may work on one question.
 *
 * @param queryTimeout longest time of one question; a number without unit is in seconds
 */
@Validated
@ConfigurationProperties("maillage")
record QuestionLimits(@DefaultValue("30s") @DurationUnit(ChronoUnit.SECONDS) @DurationMin(seconds = 1,
		message = QuestionLimits.EXPECTED) @DurationMax(days = 1,
				message = QuestionLimits.EXPECTED) Duration queryTimeout) {

	static final String EXPECTED = "une durée d’une seconde à un jour, comme 30s ou 2m"
			+ " / a duration of one second to one day, such as 30s or 2m";

}
