package khabar.docs;

import java.util.List;

/**
 * A page of the documentation.
 *
 * @param name as in the address {@code /docs/name}
 */
record ManualPage(String name, String title, String html, List<PageHeading> headings, List<PageSection> sections) {}
