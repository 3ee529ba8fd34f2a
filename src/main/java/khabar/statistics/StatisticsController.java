package khabar.statistics;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers for counts, and for what is counted. */
@Controller
class StatisticsController {

    /** Not found on the edge by itself, since connections promise edges of any kind. */
    @SchemaMapping
    int eventCount(RelatedEntityEdge edge) {
        return edge.eventCount();
    }
}
