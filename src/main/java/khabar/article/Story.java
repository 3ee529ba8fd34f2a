package khabar.article;

import khabar.graphql.Node;
import khabar.graphql.Rows;
import khabar.text.LocalizedText;

/** Story: what several articles tell, in any language. */
record Story(long rowId, String key, LocalizedText title) implements Node {

    static final Rows<Story> ROWS = Rows.of(
            "story",
            "story",
            "id, key, title_en",
            row -> new Story(row.number(), row.text(), LocalizedText.of(row.text(), "en")));
}
