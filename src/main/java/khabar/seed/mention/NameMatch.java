package khabar.seed.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Occurrence of a name in a text, with the entities that have the name. */
public record NameMatch(int from, int to, String spelling, List<KnownName> names) {

    /** From left to right, longest first, curated names before others. */
    private static final Comparator<NameMatch> ORDER = Comparator.comparingInt(NameMatch::from)
            .thenComparing(NameMatch::to, Comparator.reverseOrder())
            .thenComparing(NameMatch::isCurated, Comparator.reverseOrder());

    public boolean isCurated() {
        return names.stream().anyMatch(KnownName::isCurated);
    }

    /** The entity that has the name; null if several entities have it. */
    public @Nullable Long entityId() {
        var entities = names.stream().map(KnownName::entityId).distinct().toList();
        return entities.size() == 1 ? entities.getFirst() : null;
    }

    /** Keeps only the first and longest of overlapping matches, so "Musk" in "Elon Musk" is not a separate mention. */
    public static List<NameMatch> longest(Collection<NameMatch> matches) {
        var longest = new ArrayList<NameMatch>();
        var end = 0;
        for (var match : matches.stream().sorted(ORDER).toList()) {
            if (match.from >= end) {
                longest.add(match);
                end = match.to;
            }
        }
        return longest;
    }
}
