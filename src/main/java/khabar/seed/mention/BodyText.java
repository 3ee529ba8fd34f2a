package khabar.seed.mention;

import khabar.name.NormalizedText;
import khabar.seed.document.Document;

/** The body of an article, in the form for counting spellings and in the form for finding names. */
record BodyText(long articleId, Document document, NormalizedText normalized) {

    static BodyText of(long articleId, String text) {
        return new BodyText(articleId, Document.of(text), NormalizedText.of(text));
    }
}
