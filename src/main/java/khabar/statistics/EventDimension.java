package khabar.statistics;

import java.util.Set;
import khabar.event.Period;
import org.jspecify.annotations.Nullable;

/** Dimension by which events are grouped and counted. */
enum EventDimension implements Dimension {
    TYPE("event.event_type_code", "text"),
    STATUS("event.status", "text"),
    YEAR(Period.YEAR, "event.occurred_year"),
    MONTH(Period.MONTH, "event.occurred_month"),
    ORGANIZATION("organization.entity_id", "bigint", StatsJoin.ORGANIZATIONS),
    PERSON("person.entity_id", "bigint", StatsJoin.PERSONS),
    LANGUAGE("article.language_code", "text", StatsJoin.REPORTS, StatsJoin.ARTICLES),
    PUBLISHER("article.publisher_id", "bigint", StatsJoin.REPORTS, StatsJoin.ARTICLES),
    WEEK(Period.WEEK, Period.WEEK.start("event.dated")),
    DAY(Period.DAY, Period.DAY.start("event.dated")),
    FIRST_REPORTED_YEAR(Period.YEAR, "event.first_reported_year"),
    FIRST_REPORTED_MONTH(Period.MONTH, "event.first_reported_month"),
    FIRST_REPORTED_WEEK(Period.WEEK, Period.WEEK.start("event.first_reported_days")),
    FIRST_REPORTED_DAY(Period.DAY, Period.DAY.start("event.first_reported_days"));

    private final String expression;
    private final String type;
    private final @Nullable Period period;
    private final Set<StatsJoin> joins;

    EventDimension(String expression, String type, StatsJoin... joins) {
        this.expression = expression;
        this.type = type;
        this.period = null;
        this.joins = Set.of(joins);
    }

    EventDimension(Period period, String expression) {
        this.expression = expression;
        this.type = StatsJoin.typeOf(period);
        this.period = period;
        this.joins = Set.of();
    }

    @Override
    public String expression() {
        return expression;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Set<StatsJoin> joins() {
        return joins;
    }

    @Override
    public @Nullable Period period() {
        return period;
    }

    /** Whether the values are entities that participate in the events. */
    boolean isParticipant() {
        return this == ORGANIZATION || this == PERSON;
    }
}
