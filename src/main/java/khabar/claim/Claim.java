package khabar.claim;

import java.time.Instant;
import java.util.Objects;
import khabar.date.Calendar;
import khabar.event.Role;
import khabar.graphql.Node;
import khabar.sql.TableMapping;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One value that one article gives for one property of one event.
 *
 * @param role the role that the claim is about; null unless the property is PARTICIPANT
 * @param subjectId the person whose position the claim gives; null unless the property is POSITION
 * @param original the article's words that give the value
 * @param dimension what the value's unit measures; null if the value has no unit. Only values with the same dimension
 *     can be compared.
 */
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

    static final TableMapping<Claim> TABLE = TableMapping.of(
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
                    row.getLong(),
                    row.getString(),
                    row.getLong(),
                    row.getLong(),
                    row.getLong(),
                    row.getEnum(EventProperty.class),
                    row.getEnumOrNull(Role.class),
                    row.getLongOrNull(),
                    row.getEnum(Rank.class),
                    row.getStringOrNull(),
                    LocalizedText.of(row.getString(), row.getString()),
                    row.getEnum(Calendar.class),
                    Objects.requireNonNull(row.getInstantOrNull()),
                    row.getStringOrNull(),
                    ClaimValue.read(row)));
}
