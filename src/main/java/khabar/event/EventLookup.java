package khabar.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import khabar.graphql.GlobalId;
import khabar.graphql.NodeSource;
import khabar.sql.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds events by ID or key. */
@Component
public class EventLookup implements NodeSource {

    private final Statements statements;

    EventLookup(Statements statements) {
        this.statements = statements;
    }

    /** Reference to an event. Exactly one component is not null. */
    record EventRef(@Nullable String id, @Nullable String key) {}

    Optional<Event> find(EventRef reference) {
        if (reference.key() != null) {
            return statements.first(Event.TABLE, "event.key = ?", reference.key());
        }
        var id = GlobalId.of(String.valueOf(reference.id()));
        return statements.first(Event.TABLE, "event.key = ?", id.key()).filter(event -> event.typeName()
                .equals(id.type()));
    }

    @Override
    public Set<String> types() {
        return Arrays.stream(EventType.values()).map(Event::typeName).collect(Collectors.toSet());
    }

    @Override
    public List<Event> nodes(Collection<String> keys) {
        return statements.listIn(Event.TABLE, "event.key", keys);
    }

    /** Maps each parent to the event that it references by row ID; a parent without a reference is left out. */
    public <P> Map<P, Event> referencedBy(Collection<P> parents, Function<P, @Nullable Long> eventId) {
        return statements.referencedRows(parents, eventId, Event.TABLE, Event::rowId);
    }
}
