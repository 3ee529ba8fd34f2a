package khabar.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khabar.table.Cells;
import khabar.table.FieldSource;
import khabar.table.FieldSource.Group;
import khabar.table.FieldSource.Grouped;
import khabar.table.Fields;
import khabar.table.Relation;
import org.jspecify.annotations.Nullable;

/** A property's value, with all claims that give this value. Its other fields are those of its first claim. */
record AttestedValue(List<ClaimFacts> claims) {

    private static final Comparator<AttestedValue> PREFERRED_FIRST = Comparator.comparing(AttestedValue::rank)
            .thenComparing(AttestedValue::articleCount, Comparator.reverseOrder())
            .thenComparing(value -> value.claims.getFirst().key);

    /** Expressions for {@link ClaimFacts}. The last one is equal for equal values. */
    private static final List<String> FACTS =
            List.of("{}.key", "{}_report.article_id", "{}.rank", RankReason.SQL, "{}_article.language_code", """
            row({}.role_code, {}.subject_id, {}.value_edtf,
            {}.value_text, {}.value_language_code, trim_scale({}.value_number), {}.value_unit_code,
            {}.value_qualifier, {}.value_entity_id, {}.value_status)::text""");

    private static final Fields FIELDS = Fields.none()
            .ofGroup("rank", AttestedValue.class, AttestedValue::rank)
            .ofGroup("rankReason", AttestedValue.class, AttestedValue::rankReason)
            .ofGroup("articleCount", AttestedValue.class, AttestedValue::articleCount)
            .ofGroup("languages", AttestedValue.class, AttestedValue::languages)
            .groupRows("claims");

    /** What the values of claims are compared and counted by. */
    private record ClaimFacts(
            String key,
            String articleId,
            Rank rank,
            @Nullable String rankReasons,
            String language,
            String value) {

        static ClaimFacts of(Cells cells) {
            return new ClaimFacts(
                    cells.getString(0),
                    cells.getString(1),
                    cells.getEnum(2, Rank.class),
                    cells.getStringOrNull(3),
                    cells.getString(4),
                    cells.getString(5));
        }
    }

    /** Groups claims by value. Preferred values come first, then the values that most articles give. */
    static FieldSource groupsOf(Relation claims) {
        return new Grouped("Claim", claims, FACTS, AttestedValue::groups, FIELDS);
    }

    private static List<Group> groups(List<Cells> rows) {
        var facts = rows.stream().map(ClaimFacts::of).toList();
        var positionsByValue = new LinkedHashMap<String, List<Integer>>();
        IntStream.range(0, facts.size()).forEach(position -> positionsByValue
                .computeIfAbsent(facts.get(position).value, value -> new ArrayList<>())
                .add(position));
        return positionsByValue.values().stream()
                .map(positions -> new Group(
                        positions,
                        new AttestedValue(positions.stream().map(facts::get).toList())))
                .sorted(Comparator.comparing(group -> (AttestedValue) group.value(), PREFERRED_FIRST))
                .toList();
    }

    Rank rank() {
        return highestRanked().rank;
    }

    @Nullable
    String rankReason(Map<String, Object> arguments) {
        return RankReason.choose(highestRanked().rankReasons, arguments);
    }

    private ClaimFacts highestRanked() {
        return claims.stream().min(Comparator.comparing(ClaimFacts::rank)).orElseThrow();
    }

    int articleCount() {
        return (int) claims.stream().map(ClaimFacts::articleId).distinct().count();
    }

    List<String> languages() {
        return claims.stream().map(ClaimFacts::language).distinct().sorted().toList();
    }
}
