package fr.maillage.graphql;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one GraphQL request may ask; beyond, it is refused with a sentence that says
 * the limit.
 *
 * @param maxPageSize most items of one page
 * @param maxDepth most levels of fields within fields; introspection tools ask for 15
 * @param maxComplexity most values that an answer may hold by estimation: page sizes
 * multiply what is within; beyond 400,000 their sum over all words would be no number
 * @param maxResultNodes most values that an answer may really hold
 * @param maxTokens most words and signs of the text of a request
 * @param timeout longest time that a request may take
 */
@Validated
@ConfigurationProperties("maillage.graphql")
public record GraphQlLimits(@DefaultValue("100") @Positive int maxPageSize, @DefaultValue("20") @Positive int maxDepth,
		@DefaultValue("50000") @Positive @Max(400_000) int maxComplexity,
		@DefaultValue("100000") @Positive int maxResultNodes, @DefaultValue("5000") @Positive int maxTokens,
		@DefaultValue("30s") Duration timeout) {
}
