package khabar.seed.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khabar.event.Stance;
import khabar.seed.source.At;
import khabar.seed.source.Fields;
import org.jspecify.annotations.Nullable;

/** How an article reports an event, as a seed has it. */
public record ReportSeed(
        At<String> article,
        Stance stance,
        boolean primarySource,
        @Nullable At<String> quote,
        List<ClaimSeed> claims) {

    static ReportSeed read(Fields fields) {
        var report = new ReportSeed(
                fields.text("article"),
                fields.choice("stance", Stance.REPORTS).value(),
                fields.flag("primarySource"),
                fields.optional("quote", Words::fragment),
                fields.list("claims", "a claim").stream()
                        .map(ClaimSeed::read)
                        .flatMap(Optional::stream)
                        .toList());
        fields.finish();
        return report;
    }

    Stream<Reference> references() {
        return Stream.concat(
                Reference.to(Kind.ARTICLE, article), claims.stream().flatMap(ClaimSeed::references));
    }
}
