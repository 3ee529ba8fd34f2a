package khabar.docs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;

/** The headings of a document, with anchors as GitHub makes them, so that links work there too. */
final class HeadingIds extends AbstractVisitor {

    private static final Pattern NOT_IN_ANCHOR = Pattern.compile("[^\\p{L}\\p{N}\\p{M} _-]");

    private final Map<Heading, PageHeading> headings = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    static HeadingIds of(Node document) {
        var ids = new HeadingIds();
        document.accept(ids);
        return ids;
    }

    @Override
    public void visit(Heading heading) {
        var text = text(heading);
        headings.put(heading, new PageHeading(heading.getLevel(), unique(anchor(text)), text));
    }

    List<PageHeading> list() {
        return List.copyOf(headings.values());
    }

    PageHeading get(Heading heading) {
        return headings.getOrDefault(heading, new PageHeading(heading.getLevel(), "", ""));
    }

    static String text(Node node) {
        return TextContentRenderer.builder()
                .extensions(MarkdownRenderer.EXTENSIONS)
                .build()
                .render(node)
                .strip();
    }

    static String anchor(String text) {
        return NOT_IN_ANCHOR
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }

    private String unique(String anchor) {
        var earlier = uses.merge(anchor, 1, Integer::sum) - 1;
        return earlier == 0 ? anchor : anchor + "-" + earlier;
    }
}
