package khabar.event;

import java.util.List;
import khabar.entity.EntityType;
import khabar.sql.TableMapping;
import org.jspecify.annotations.Nullable;

/** Event type with its label, description and roles. */
record EventTypeInfo(EventType type, String label, String description) {

    static final TableMapping<EventTypeInfo> TABLE = TableMapping.of(
            "event_type",
            "event_type",
            "code, label_en, description",
            row -> new EventTypeInfo(row.getEnum(EventType.class), row.getString(), row.getString()));

    public List<RoleInfo> roles() {
        return type.rules().stream().map(RoleInfo::of).toList();
    }

    /**
     * Role in an event type, with the allowed entity types and number of participants. {@code max} is null if there is
     * no maximum.
     */
    record RoleInfo(
            Role role,
            List<EntityType> fillers,
            int min,
            @Nullable Integer max) {

        private static RoleInfo of(RoleRule rule) {
            return new RoleInfo(rule.role(), rule.fillers().stream().sorted().toList(), rule.min(), rule.max());
        }
    }
}
