package khabar.article;

import khabar.graphql.Node;
import khabar.sql.TableMapping;
import khabar.text.LocalizedText;

/** Group of articles about the same news, in any language. */
record Story(long rowId, String key, LocalizedText title) implements Node {

    static final TableMapping<Story> TABLE = TableMapping.of(
            "story",
            "story",
            "id, key, title_en",
            row -> new Story(row.getLong(), row.getString(), LocalizedText.of(row.getString(), "en")));
}
