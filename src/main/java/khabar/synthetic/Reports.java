package khabar.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khabar.date.Calendar;
import khabar.date.FuzzyDate;
import khabar.event.EventType;
import org.jspecify.annotations.Nullable;

/** What articles state about one invented event. The first states everything; the others leave some of it out. */
final class Reports {

    private static final List<String> STANCES =
            List.of("REPORTS", "REPORTS", "REPORTS", "REPORTS", "REPORTS", "CONFIRMS", "SPECULATES", "DENIES");

    private static final List<String> REASONS =
            List.of("a better offer", "family", "a dispute about strategy", "a company of one's own", "retirement");

    private final Happening event;
    private final List<Article> articles;
    private final Chance chance;
    private final boolean isDisputed;

    Reports(Happening event, List<Article> articles, Chance chance) {
        this.event = event;
        this.articles = articles;
        this.chance = chance;
        this.isDisputed = event.occurred() != null && articles.size() > 1 && chance.happens(0.15);
    }

    List<Map<String, Object>> asRecords() {
        var reports = new ArrayList<Map<String, Object>>();
        for (var article : articles) {
            var isFirst = reports.isEmpty();
            reports.add(new RecordFields()
                    .with("article", article.key())
                    .with("stance", isFirst ? null : chance.oneOf(STANCES))
                    .with("primarySource", chance.happens(0.1) ? true : null)
                    .with("quote", chance.happens(0.4) ? Sentences.filling(article.language(), 6, chance) : null)
                    .with("claims", claims(article.language(), isFirst))
                    .asMap());
        }
        return reports;
    }

    private List<Map<String, Object>> claims(String language, boolean isFirst) {
        var claims = new ArrayList<Map<String, Object>>();
        var occurred = event.occurred();
        if (occurred != null && (isFirst || isDisputed || chance.happens(0.5))) {
            claims.add(
                    isDisputed
                            ? disputedDate(occurred, language, isFirst)
                            : date(occurred, language).asMap());
        }
        for (var part : event.parts()) {
            var name = part.figure().name(language);
            if (isFirst || chance.happens(0.5)) {
                claims.add(claim("PARTICIPANT", part.figure().key(), name)
                        .with("role", part.role().name())
                        .asMap());
            }
            if (part.position() != null && (isFirst || chance.happens(0.3))) {
                claims.add(claim("POSITION", part.position(), part.position())
                        .with("subject", part.figure().key())
                        .asMap());
            }
        }
        addDetail(claims, language);
        return claims;
    }

    private void addDetail(List<Map<String, Object>> claims, String language) {
        if (event.type() == EventType.DEPARTURE && chance.happens(0.4)) {
            claims.add(claim("REASON", chance.oneOf(REASONS), Sentences.filling(language, 3, chance))
                    .asMap());
        }
        if (event.type() == EventType.INVESTMENT) {
            var millions = event.key().length() + chance.below(2);
            claims.add(claim("AMOUNT", millions * 1_000_000L, String.valueOf(millions))
                    .with("unit", "USD")
                    .with("qualifier", "ABOUT")
                    .asMap());
        }
    }

    /** The first article is preferred; the others state the day itself or the next one. */
    private Map<String, Object> disputedDate(FuzzyDate occurred, String language, boolean isFirst) {
        return isFirst
                ? date(occurred, language)
                        .with("rank", "PREFERRED")
                        .with("rankReason", "the first report, and nearest to the source")
                        .asMap()
                : date(FuzzyDate.day(event.day().plusDays(chance.below(2))), language)
                        .asMap();
    }

    private static RecordFields date(FuzzyDate date, String language) {
        var calendar = language.equals("fa") ? Calendar.SOLAR_HIJRI : Calendar.GREGORIAN;
        return claim("OCCURRED", date.edtf(), date.formatted(language, calendar))
                .with("calendar", calendar.name());
    }

    private static RecordFields claim(String property, @Nullable Object value, String original) {
        return new RecordFields()
                .with("property", property)
                .with("value", value)
                .with("original", original);
    }
}
