package khabar.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import khabar.event.Role;
import org.jspecify.annotations.Nullable;

/** A property's value, with all claims that give this value. */
record AttestedValue(List<Claim> claims) {

    private static final Comparator<AttestedValue> PREFERRED_FIRST = Comparator.comparing(AttestedValue::rank)
            .thenComparing(AttestedValue::articleCount, Comparator.reverseOrder())
            .thenComparing(value -> value.claims.getFirst().key());

    /** Groups claims by value. Preferred values come first, then the values that most articles give. */
    static List<AttestedValue> of(Collection<Claim> claims) {
        var byValue =
                claims.stream().collect(Collectors.groupingBy(GroupKey::new, LinkedHashMap::new, Collectors.toList()));
        return byValue.values().stream()
                .map(AttestedValue::new)
                .sorted(PREFERRED_FIRST)
                .toList();
    }

    /** Value, role, and the person whose position is claimed. */
    private record GroupKey(@Nullable Role role, @Nullable Long subjectId, ClaimValue value) {
        GroupKey(Claim claim) {
            this(claim.role(), claim.subjectId(), claim.value());
        }
    }

    public @Nullable Role role() {
        return claims.getFirst().role();
    }

    @Nullable
    Long subjectId() {
        return claims.getFirst().subjectId();
    }

    public ClaimValue value() {
        return claims.getFirst().value();
    }

    public Rank rank() {
        return highestRanked().rank();
    }

    public @Nullable String rankReason() {
        return highestRanked().rankReason();
    }

    private Claim highestRanked() {
        return claims.stream().min(Comparator.comparing(Claim::rank)).orElseThrow();
    }

    public int articleCount() {
        return (int) claims.stream().map(Claim::articleId).distinct().count();
    }

    public List<String> languages() {
        return claims.stream()
                .map(claim -> claim.original().language())
                .distinct()
                .sorted()
                .toList();
    }
}
