package khabar.seed.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khabar.claim.Stance;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/** How an article reports an event, as a seed has it. */
public record ReportSeed(
        Located<String> article,
        Stance stance,
        boolean primarySource,
        @Nullable Located<String> quote,
        List<ClaimSeed> claims) {

    static ReportSeed read(FieldReader fields) {
        var report = new ReportSeed(
                fields.text("article"),
                fields.choice("stance", Stance.REPORTS).value(),
                fields.flag("primarySource"),
                fields.optional("quote", FieldParsers::fragment),
                fields.list("claims", "a claim").stream()
                        .map(ClaimSeed::read)
                        .flatMap(Optional::stream)
                        .toList());
        fields.finish();
        return report;
    }

    Stream<Reference> references() {
        return Stream.concat(
                Reference.to(RecordKind.ARTICLE, article), claims.stream().flatMap(ClaimSeed::references));
    }
}
