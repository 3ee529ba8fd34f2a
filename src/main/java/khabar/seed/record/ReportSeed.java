package khabar.seed.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khabar.claim.Stance;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/** An article's report of an event, as written in a seed. */
public record ReportSeed(
        Located<String> article,
        Stance stance,
        boolean primarySource,
        @Nullable Located<String> quote,
        List<ClaimSeed> claims) {

    static ReportSeed parse(FieldReader fields) {
        var report = new ReportSeed(
                fields.requiredText("article"),
                fields.enumOr("stance", Stance.REPORTS).value(),
                fields.isTrue("primarySource"),
                fields.optional("quote", FieldParsers::fragment),
                fields.mappings("claims", "a claim").stream()
                        .map(ClaimSeed::parse)
                        .flatMap(Optional::stream)
                        .toList());
        fields.reportUnknownFields();
        return report;
    }

    Stream<Reference> references() {
        return Stream.concat(
                Reference.to(RecordKind.ARTICLE, article), claims.stream().flatMap(ClaimSeed::references));
    }
}
