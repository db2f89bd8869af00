package fr.maillage.ui.sheet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.validation.annotation.Validated;

/**
 * How long a sheet may wait to become a PDF, and how many may.
 *
 * @param longestWait longest time before its turn; a number without unit is in seconds
 * @param longestQueue so many may wait, each keeping a request of the server; the next is
 * refused at once
 */
@Validated
@ConfigurationProperties("maillage.sheets")
public record SheetLimits(@DefaultValue("60s") @DurationUnit(ChronoUnit.SECONDS) @DurationMin(seconds = 1,
		message = SheetLimits.EXPECTED) @DurationMax(hours = 1, message = SheetLimits.EXPECTED) Duration longestWait,
		@DefaultValue("20") @Min(value = 0, message = SheetLimits.EXPECTED_NUMBER) @Max(value = 1000,
				message = SheetLimits.EXPECTED_NUMBER) int longestQueue) {

	static final String EXPECTED_NUMBER = "un nombre de 0 à 1000 / a number from 0 to 1000";

	static final String EXPECTED = "une durée d’une seconde à une heure, comme 30s ou 2m"
			+ " / a duration of one second to one hour, such as 30s or 2m";

}
