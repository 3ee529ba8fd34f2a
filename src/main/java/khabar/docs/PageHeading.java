package khabar.docs;

/**
 * A heading of a page.
 *
 * @param id anchor
 */
record PageHeading(int level, String id, String text) {}
