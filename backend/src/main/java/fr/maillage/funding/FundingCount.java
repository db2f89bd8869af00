package fr.maillage.funding;

/**
 * How many lines tell the same.
 *
 * @param statementCount how many statements these lines are: one may tell of several
 * things
 */
public record FundingCount(FundingNature nature, int count, int statementCount) {
}
