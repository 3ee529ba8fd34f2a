package khabar.event;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import khabar.sql.Statements;
import khabar.table.Loaders;
import org.springframework.stereotype.Component;

/** Loads events' participants with one statement for all roles, regardless of how many fields select them. */
@Component
class Participants {

    private final Statements statements;

    Participants(Statements statements) {
        this.statements = statements;
    }

    CompletableFuture<List<Participant>> of(Event event, DataFetchingEnvironment environment) {
        return Loaders.load(environment, "Event.participants", this::read, event.rowId());
    }

    private Map<Long, List<Participant>> read(Set<Long> events) {
        var order = "participant.ordinal, participant.id";
        return statements.childrenByParentId(
                events, Participant.TABLE, "participant.event_id", order, Participant::eventId);
    }
}
