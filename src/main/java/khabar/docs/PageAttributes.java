package khabar.docs;

import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives headings their anchors, and links between files the addresses of pages. */
record PageAttributes(HeadingIds headings) implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", headings.get(heading).id());
        } else if (node instanceof Link link) {
            attributes.put("href", address(link.getDestination()));
        } else if (tag.equals("table") || tag.equals("pre")) {
            // Wide ones scroll, so the keyboard must reach them.
            attributes.put("tabindex", "0");
        }
    }

    /** {@code seeds.md#names} is a file beside this one, and the page {@code seeds}. */
    private static String address(String destination) {
        return destination.contains("://") ? destination : destination.replaceFirst("\\.md(?=#|$)", "");
    }
}
