package khabar.event;

import java.util.List;
import khabar.entity.EntityType;
import khabar.sql.TableMapping;
import org.jspecify.annotations.Nullable;

/** What an event type is called, and which roles its events have. */
record EventTypeInfo(EventType type, String label, String description) {

    static final TableMapping<EventTypeInfo> ROWS = TableMapping.of(
            "event_type",
            "event_type",
            "code, label_en, description",
            row -> new EventTypeInfo(row.getEnum(EventType.class), row.getString(), row.getString()));

    public List<RoleInfo> roles() {
        return type.rules().stream().map(RoleInfo::of).toList();
    }

    /** Role of an event type: who may fill it, and how many; no maximum where that is null. */
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
