package khabar.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.springframework.web.util.HtmlUtils;

/** Cuts a document at its headings and at the terms of its definition lists. */
final class PageSections {

    private static final Pattern TERM = Pattern.compile("(?=<dt id=\")");
    private static final Pattern TERM_ID = Pattern.compile("<dt id=\"([^\"]+)\">");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");

    private final List<PageSection> sections = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private String title = "";

    private PageSections() {}

    static List<PageSection> of(Node document, HeadingIds headings) {
        var sections = new PageSections();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                var found = headings.get(heading);
                sections.start(found.level() == 1 ? "" : found.id(), found.text());
            } else if (node instanceof HtmlBlock html) {
                sections.addTerms(html.getLiteral());
            } else {
                sections.add(node instanceof FencedCodeBlock code ? code.getLiteral() : HeadingIds.text(node));
            }
        }
        sections.end();
        return sections.sections;
    }

    private void addTerms(String html) {
        var heading = title;
        for (var part : TERM.split(html)) {
            var term = TERM_ID.matcher(part);
            if (term.find()) {
                start(term.group(1), heading + ": " + name(term.group(1)));
            }
            add(HtmlUtils.htmlUnescape(TAG.matcher(part).replaceAll(" ")));
        }
    }

    /** Of a field, only its own name: the heading is that of its type. */
    private static String name(String id) {
        return id.replaceFirst("^[^.]*\\.(?=[^.]*$)", "");
    }

    private void start(String nextId, String nextTitle) {
        end();
        id = nextId;
        title = nextTitle;
    }

    private void add(String more) {
        text.append(more.strip().replaceAll("\\s+", " ")).append(' ');
    }

    private void end() {
        if (!title.isEmpty()) {
            sections.add(new PageSection(id, title, text.toString().strip()));
        }
        text.setLength(0);
    }
}
