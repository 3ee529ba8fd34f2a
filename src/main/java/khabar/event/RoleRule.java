package khabar.event;

import java.util.Set;
import khabar.entity.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Which entity types can play a role in an event, and how many participants. {@code max} is null if there is no
 * maximum.
 */
public record RoleRule(Role role, int min, @Nullable Integer max, Set<EntityType> fillers) {

    public boolean allows(int count) {
        return count >= min && (max == null || count <= max);
    }

    /** The allowed number of participants in words: "exactly 1", "1 to 3", "at least 2". */
    public String range() {
        if (max == null) {
            return "at least " + min;
        }
        return max == min ? "exactly " + min : min + " to " + max;
    }

    /** Whether claims contradict each other if they name different entities for the role. */
    public boolean isSingle() {
        return max != null && max == 1;
    }
}
