package khabar.event;

import java.util.List;
import khabar.entity.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Role in an event type, with the allowed entity types and number of participants. {@code max} is null if there is no
 * maximum.
 */
record RoleInfo(
        Role role,
        List<EntityType> fillers,
        int min,
        @Nullable Integer max) {

    static List<RoleInfo> of(EventType type) {
        return type.rules().stream()
                .map(rule -> new RoleInfo(
                        rule.role(), rule.fillers().stream().sorted().toList(), rule.min(), rule.max()))
                .toList();
    }
}
