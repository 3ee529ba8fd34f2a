package khabar.event;

import java.util.Set;
import khabar.entity.EntityType;
import org.jspecify.annotations.Nullable;

/** Who may play a role in an event of some type, and how many; no maximum where that is null. */
public record RoleRule(Role role, int min, @Nullable Integer max, Set<EntityType> fillers) {

    public boolean allows(int count) {
        return count >= min && (max == null || count <= max);
    }

    /** How many, for people: "exactly 1", "1 to 3", "at least 2". */
    public String range() {
        if (max == null) {
            return "at least " + min;
        }
        return max == min ? "exactly " + min : min + " to " + max;
    }

    /** Whether two different entities that are said to play the role contradict each other. */
    public boolean isSingle() {
        return max != null && max == 1;
    }
}
