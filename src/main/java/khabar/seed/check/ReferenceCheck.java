package khabar.seed.check;

import khabar.seed.index.RecordIndex;
import khabar.seed.record.Reference;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.Suggestion;

/** Checks that references lead to records of the seed or, unless the load prunes them, of the database. */
class ReferenceCheck {

    /** Finding the nearest of a million keys takes long, so only the first problems get a suggestion. */
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
                    "the %s %s is not in the seed and would be pruned; keep it, or refer to another",
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
