package fr.maillage.funding;

/** How many lines tell the same. */
public record FundingCount(FundingNature nature, int count) {
}
