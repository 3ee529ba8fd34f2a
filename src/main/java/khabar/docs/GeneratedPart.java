package khabar.docs;

/** A part of a page that is generated. It replaces a comment in the page's Markdown, such as {@code <!-- settings -->}. */
interface GeneratedPart {

    String name();

    String markdown();
}
