package khabar.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.springframework.web.util.UriComponentsBuilder;

/** Renders code with the name of its file, if it has one, and queries with a link that opens them in GraphiQL. */
record CodeBlockRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        var block = (FencedCodeBlock) node;
        var info = Objects.requireNonNullElse(block.getInfo(), "").split(" ", 2);
        var html = context.getWriter();
        html.line();
        html.tag("figure", Map.of("class", "code"));
        if (info.length > 1) {
            html.tag("figcaption");
            html.text(info[1]);
            html.tag("/figcaption");
        }
        html.tag("pre", Map.of("tabindex", "0"));
        html.tag("code", info[0].isEmpty() ? Map.of() : Map.of("class", "language-" + info[0]));
        html.text(block.getLiteral());
        html.tag("/code");
        html.tag("/pre");
        if (info[0].equals("graphql")) {
            link(block.getLiteral());
        }
        html.tag("/figure");
        html.line();
    }

    private void link(String query) {
        var html = context.getWriter();
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "run");
        attributes.put(
                "href",
                UriComponentsBuilder.fromPath("../graphiql")
                        .queryParam("query", "{query}")
                        .encode()
                        .buildAndExpand(query.strip())
                        .toUriString());
        html.tag("a", attributes);
        html.text("Open in GraphiQL");
        html.tag("/a");
    }
}
