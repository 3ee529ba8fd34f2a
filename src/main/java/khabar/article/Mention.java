package khabar.article;

import khabar.sql.TableMapping;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Spelling that an article uses for an entity.
 *
 * @param entityId the entity that the article means; null if unresolved
 * @param count number of times the body uses the spelling; null until the body is loaded
 */
record Mention(
        long rowId,
        LocalizedText surfaceForm,
        @Nullable Long entityId,
        Resolution resolution,
        @Nullable Integer count) {

    static final TableMapping<Mention> TABLE = TableMapping.of(
            "mention join article on article.id = mention.article_id",
            "mention",
            "id, surface_form, article.language_code, entity_id, resolution, occurrences",
            row -> new Mention(
                    row.getLong(),
                    LocalizedText.of(row.getString(), row.getString()),
                    row.getLongOrNull(),
                    row.getEnum(Resolution.class),
                    row.getIntOrNull()));
}
