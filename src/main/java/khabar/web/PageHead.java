package khabar.web;

import java.util.Map;

/**
 * What search engines and link previews read of a page.
 *
 * @param structuredData JSON-LD in the vocabulary of schema.org; empty if the page is about no single thing
 */
record PageHead(String title, String description, Map<String, Object> structuredData) {

    private static final String ABOUT =
            "People, organizations and events in the news of many languages: who said what, in which words, and where they disagree.";

    /** Head of a page that is about no single thing. */
    static PageHead general(String title) {
        return new PageHead(title, ABOUT, Map.of());
    }
}
