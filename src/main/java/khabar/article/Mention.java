package khabar.article;

import khabar.graphql.Rows;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Mention: how an article spells an entity. */
record Mention(
        long rowId,
        LocalizedText surfaceForm,
        @Nullable Long entityId,
        Resolution resolution,
        @Nullable Integer count) {

    static final Rows<Mention> ROWS = Rows.of(
            "mention join article on article.id = mention.article_id",
            "mention",
            "id, surface_form, article.language_code, entity_id, resolution, occurrences",
            row -> new Mention(
                    row.number(),
                    LocalizedText.of(row.text(), row.text()),
                    row.numberOrNull(),
                    row.constant(Resolution.class),
                    row.integerOrNull()));
}
