package khabar.search;

import java.util.Comparator;

/** Name that a search found, how it matched, and a score between 0 and 1. */
record SearchMatch(CandidateName name, MatchKind kind, double score) {

    /** Names with lower scores are too different. */
    private static final double MIN_SCORE = 0.45;

    /** Highest score first. The key breaks ties, so that pages neither repeat nor skip an entity. */
    static final Comparator<SearchMatch> BEST_FIRST =
            Comparator.comparingDouble(SearchMatch::score).reversed().thenComparing(match -> match.name.entityKey());

    boolean isGood() {
        return score >= MIN_SCORE;
    }
}
