package khabar.seed.mention;

import khabar.name.NormalizedText;
import khabar.seed.document.Document;

/** An article's body, in one form for counting spellings and another for finding names. */
record BodyText(long articleId, Document document, NormalizedText normalized) {

    static BodyText of(long articleId, String text) {
        return new BodyText(articleId, Document.of(text), NormalizedText.of(text));
    }
}
