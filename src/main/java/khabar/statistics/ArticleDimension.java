package khabar.statistics;

import java.util.Set;
import khabar.event.Period;
import org.jspecify.annotations.Nullable;

/** Dimension by which articles are grouped and counted. */
enum ArticleDimension implements Dimension {
    LANGUAGE("article.language_code", "text"),
    PUBLISHER("article.publisher_id", "bigint"),
    STORY("article.story_id", "bigint"),
    ENTITY("mention.entity_id", "bigint", StatsJoin.MENTIONS),
    YEAR(Period.YEAR, "article.published_year"),
    MONTH(Period.MONTH, "article.published_month"),
    WEEK(Period.WEEK, Period.WEEK.start("article.dated")),
    DAY(Period.DAY, Period.DAY.start("article.dated"));

    private final String expression;
    private final String type;
    private final @Nullable Period period;
    private final Set<StatsJoin> joins;

    ArticleDimension(String expression, String type, StatsJoin... joins) {
        this.expression = expression;
        this.type = type;
        this.period = null;
        this.joins = Set.of(joins);
    }

    ArticleDimension(Period period, String expression) {
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
}
