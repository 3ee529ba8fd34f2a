package khabar.seed.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import khabar.claim.Rank;
import khabar.claim.Stance;
import khabar.seed.generator.ClaimGenerator.GeneratedClaim;
import khabar.seed.record.RecordKind;

/** Makes the reports of one event, with claims that support its values and others that contradict them. */
final class ReportGenerator {

    private record GeneratedReport(Map<String, Object> fields, Map<String, Object> row, List<GeneratedClaim> claims) {}

    private final GenerationContext context;
    private final ClaimGenerator claims;
    private final List<GeneratedReport> reports = new ArrayList<>();
    private final Map<String, String> positions = new HashMap<>();

    ReportGenerator(GenerationContext context) {
        this.context = context;
        this.claims = new ClaimGenerator(context);
    }

    ClaimGenerator claims() {
        return claims;
    }

    /** The positions that the event gives, by person. */
    Map<String, String> positions() {
        return positions;
    }

    void addReports() {
        var articles = List.copyOf(context.present().get(RecordKind.ARTICLE));
        var count = context.dice().between(1, 2);
        for (var index : GenerationContext.shuffled(context.dice(), articles.size())) {
            if (reports.size() < count) {
                reports.add(report(context.keys().of(RecordKind.ARTICLE).get(articles.get(index))));
            }
        }
    }

    private GeneratedReport report(String article) {
        var report = new GeneratedReport(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        report.fields.put("article", context.texts().padded(article));
        report.row.put("article", article);
        report.row.put("stance", Stance.REPORTS.name());
        if (context.dice().percent(50)) {
            var stance = context.dice().pick(Stance.values()).name();
            report.fields.put("stance", stance);
            report.row.put("stance", stance);
        }
        report.row.put("is_primary_source", false);
        if (context.dice().percent(50)) {
            var isPrimary = context.dice().percent(50);
            report.fields.put("primarySource", isPrimary);
            report.row.put("is_primary_source", isPrimary);
        }
        if (context.dice().percent(50)) {
            var quote = context.texts().fragment();
            report.fields.put("quote", quote);
            report.row.put("quote", TextGenerator.stored(quote));
        }
        return report;
    }

    /**
     * Adds a claim that gives the event's value and perhaps one that gives another.
     *
     * @param isExclusive whether another value contradicts this one; the claim to believe must then be preferred
     */
    void support(
            boolean isInferred,
            boolean isExclusive,
            Function<Rank, GeneratedClaim> supporting,
            Function<Rank, GeneratedClaim> contradicting) {
        if (reports.isEmpty() || isInferred && context.dice().percent(50)) {
            return;
        }
        var isContradicted = context.dice().percent(20);
        add(supporting.apply(isContradicted && isExclusive ? Rank.PREFERRED : Rank.NORMAL));
        if (isContradicted) {
            add(contradicting.apply(context.dice().pick(Rank.NORMAL, Rank.DEPRECATED)));
        } else if (context.dice().percent(10)) {
            add(contradicting.apply(Rank.DEPRECATED));
        }
    }

    void addOtherClaims(boolean hasContent) {
        for (var count = reports.isEmpty() ? 0 : context.dice().below(4); count > 0; count--) {
            add(claims.other(hasContent));
        }
    }

    private void add(GeneratedClaim claim) {
        context.dice().pick(reports).claims.add(claim);
    }

    void addTo(GeneratedRecord event) {
        for (var report : reports) {
            if (!report.claims.isEmpty() || context.dice().percent(30)) {
                report.fields.put(
                        "claims",
                        report.claims.stream().map(GeneratedClaim::fields).toList());
            }
            report.row.put(
                    "claim", report.claims.stream().map(GeneratedClaim::row).toList());
        }
        if (!reports.isEmpty() || context.dice().percent(50)) {
            event.fields()
                    .put(
                            "reports",
                            reports.stream().map(GeneratedReport::fields).toList());
        }
        event.row()
                .put("event_report", reports.stream().map(GeneratedReport::row).toList());
    }
}
