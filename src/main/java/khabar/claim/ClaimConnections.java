package khabar.claim;

import java.util.Arrays;
import java.util.List;
import khabar.article.Article;
import khabar.event.Event;
import khabar.event.EventType;
import khabar.table.ArgumentCondition;
import khabar.table.ConnectionField;
import khabar.table.SortKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists of reports and disputes. */
@Configuration(proxyBeanMethods = false)
class ClaimConnections {

    private static final List<String> EVENT_TYPES =
            Arrays.stream(EventType.values()).map(Event::typeName).toList();

    @Bean
    ConnectionField<EventReport> reportsOfEvent() {
        return reports(EVENT_TYPES, "report.article_id", "report.article_sort_date")
                .parent(Event.class, Event::rowId, "report.event_id");
    }

    @Bean
    ConnectionField<EventReport> reportsOfArticle() {
        return reports(List.of("Article"), "report.event_id", "report.event_sort_date")
                .parent(Article.class, Article::rowId, "report.article_id");
    }

    private static ConnectionField<EventReport> reports(List<String> types, String unique, String sortDate) {
        return ConnectionField.of("reports", types, EventReport.class, EventReport.TABLE, unique)
                .defaultOrder(SortKey.sortDate(sortDate).descending())
                .filteredBy("ReportFilter");
    }

    @Bean
    ConnectionField<Dispute> allDisputes() {
        return ConnectionField.of("disputes", List.of("Query"), Dispute.class, Dispute.TABLE, "dispute.id")
                .from("dispute left join event on event.id = dispute.event_id")
                .argument("kinds", ArgumentCondition.oneOf("dispute.kind"))
                .defaultOrder(SortKey.sortDate("dispute.sort_date").descending())
                .filteredBy("EventFilter", "event");
    }
}
