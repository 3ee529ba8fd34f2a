package khabar.event;

import java.util.Comparator;
import java.util.List;
import khabar.sql.Statements;
import org.springframework.stereotype.Component;

/** Reads event types, whose labels and descriptions are defined in migrations. */
@Component
class EventTypes {

    private final Statements statements;

    EventTypes(Statements statements) {
        this.statements = statements;
    }

    List<EventTypeInfo> all() {
        return statements.list(EventTypeInfo.TABLE, "true").stream()
                .sorted(Comparator.comparing(EventTypeInfo::type))
                .toList();
    }
}
