package khabar.seed.mention;

import org.jspecify.annotations.Nullable;

/**
 * A spelling in an article that is an entity's name.
 *
 * @param entityId null if several entities have the name
 */
record FoundMention(
        long articleId, String spelling, @Nullable Long entityId, int occurrences) {}
