package khabar.docs;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/** Renders pages from Markdown. */
@Component
class MarkdownRenderer {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final ManualFiles files;

    MarkdownRenderer(ManualFiles files) {
        this.files = files;
    }

    /** Renders a page. Its first heading is its title. */
    ManualPage page(String name, String markdown) {
        var document = parser.parse(markdown);
        document.accept(new IncludedFiles(files));
        var headings = HeadingIds.of(document);
        var html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> new PageAttributes(headings))
                .nodeRendererFactory(CodeBlockRenderer::new)
                .build()
                .render(document);
        var title =
                headings.list().isEmpty() ? name : headings.list().getFirst().text();
        return new ManualPage(name, title, html, headings.list(), PageSections.of(document, headings));
    }

    /** Renders a description, which is part of a page, on one line. */
    String description(String markdown) {
        Node document = parser.parse(markdown);
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .build()
                .render(document)
                .replace('\n', ' ')
                .strip();
    }
}
