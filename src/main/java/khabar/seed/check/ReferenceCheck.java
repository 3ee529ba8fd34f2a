package khabar.seed.check;

import khabar.seed.index.RecordIndex;
import khabar.seed.record.Reference;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.Suggestion;

/** Checks that each referenced record exists in the seed or, if the load does not prune it, in the database. */
class ReferenceCheck {

    /** Only the first problems get a suggestion, because the search for the most similar of a million keys is slow. */
    private static final int MAX_SUGGESTIONS = 100;

    private final RecordIndex index;
    private final boolean prune;
    private final ProblemReporter problems;
    private int suggestions;

    ReferenceCheck(RecordIndex index, boolean prune, ProblemReporter problems) {
        this.index = index;
        this.prune = prune;
        this.problems = problems;
    }

    void check(Reference reference) {
        var key = reference.key();
        var kind = reference.kind().singular();
        var entry = index.find(reference.kind(), key.value());
        if (entry == null) {
            problems.report(key.position(), "there is no %s %s%s", kind, key, suggestion(reference));
        } else if (prune && !entry.isInSeed()) {
            problems.report(
                    key.position(),
                    "the %s %s is not in the seed and would be pruned; add it to the seed, refer to another, or load without --prune",
                    kind,
                    key);
        }
    }

    private String suggestion(Reference reference) {
        suggestions++;
        return suggestions > MAX_SUGGESTIONS
                ? ""
                : Suggestion.among(index.keys(reference.kind()), reference.key().value());
    }
}
