package khabar.event;

import java.time.Instant;
import java.util.Objects;
import khabar.graphql.Node;
import khabar.graphql.Rows;
import khabar.text.Calendar;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Claim: one value that one article gives for one property of one event. */
record Claim(
        long rowId,
        String key,
        long reportId,
        long eventId,
        long articleId,
        EventProperty property,
        @Nullable Role role,
        @Nullable Long subjectId,
        Rank rank,
        @Nullable String rankReason,
        LocalizedText original,
        Calendar calendar,
        Instant recordedAt,
        @Nullable String dimension,
        ClaimValue value)
        implements Node {

    static final Rows<Claim> ROWS = Rows.of(
            """
            claim
            join event_report report on report.id = claim.report_id
            join article on article.id = report.article_id
            left join unit on unit.code = claim.value_unit_code
            """,
            "claim",
            """
            id, key, report_id, report.event_id, report.article_id, property, role_code, subject_id, rank, rank_reason,
            original_text, article.language_code, original_calendar, recorded_at, unit.dimension,
            """ + ClaimValue.COLUMNS,
            row -> new Claim(
                    row.number(),
                    row.text(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.constant(EventProperty.class),
                    row.constantOrNull(Role.class),
                    row.numberOrNull(),
                    row.constant(Rank.class),
                    row.textOrNull(),
                    LocalizedText.of(row.text(), row.text()),
                    row.constant(Calendar.class),
                    Objects.requireNonNull(row.instantOrNull()),
                    row.textOrNull(),
                    ClaimValue.read(row)));
}
