package khabar.seed.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Place in a text where a name stands, and who is known by it. */
public record Hit(int from, int to, String spelling, List<KnownName> names) {

    /** From left to right, the longest first; what a curator said goes before what is only known. */
    private static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::from)
            .thenComparing(Hit::to, Comparator.reverseOrder())
            .thenComparing(Hit::isCurated, Comparator.reverseOrder());

    public boolean isCurated() {
        return names.stream().anyMatch(KnownName::isCurated);
    }

    /** Who is meant; null if several are called so. */
    public @Nullable Long entityId() {
        var entities = names.stream().map(KnownName::entityId).distinct().toList();
        return entities.size() == 1 ? entities.getFirst() : null;
    }

    /** Of those that share letters only the first and longest: "Musk" is no mention of its own in "Elon Musk". */
    public static List<Hit> longest(Collection<Hit> hits) {
        var longest = new ArrayList<Hit>();
        var end = 0;
        for (var hit : hits.stream().sorted(ORDER).toList()) {
            if (hit.from >= end) {
                longest.add(hit);
                end = hit.to;
            }
        }
        return longest;
    }
}
