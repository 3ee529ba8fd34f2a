package khabar.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import khabar.event.Role;
import org.jspecify.annotations.Nullable;

/** Attested value: a value of a property with all claims that give it. */
record AttestedValue(List<Claim> claims) {

    private static final Comparator<AttestedValue> PREFERRED_FIRST = Comparator.comparing(AttestedValue::rank)
            .thenComparing(AttestedValue::articleCount, Comparator.reverseOrder())
            .thenComparing(value -> value.claims.getFirst().key());

    /** The values that claims give, preferred ones first, then those of most articles. */
    static List<AttestedValue> of(Collection<Claim> claims) {
        var byValue =
                claims.stream().collect(Collectors.groupingBy(Given::new, LinkedHashMap::new, Collectors.toList()));
        return byValue.values().stream()
                .map(AttestedValue::new)
                .sorted(PREFERRED_FIRST)
                .toList();
    }

    /** What makes two claims give the same: also whose role and whose position it is. */
    private record Given(@Nullable Role role, @Nullable Long subjectId, ClaimValue value) {
        Given(Claim claim) {
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
        return best().rank();
    }

    public @Nullable String rankReason() {
        return best().rankReason();
    }

    private Claim best() {
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
