package khabar.docs;

/**
 * A part of a page that the search can find.
 *
 * @param id anchor; empty for the start of the page
 */
record PageSection(String id, String title, String text) {}
