package khabar.docs;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;

/**
 * Replaces a paragraph that is a link with the title "include" by the file to which it points: a test runs the same file.
 * Where files are not included, as on a forge, it is a link to the file.
 */
final class IncludedFiles extends AbstractVisitor {

    private final ManualFiles files;

    IncludedFiles(ManualFiles files) {
        this.files = files;
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Link link
                && link.getNext() == null
                && "include".equals(link.getTitle())) {
            var name = link.getDestination();
            var block = new FencedCodeBlock();
            block.setInfo(name.substring(name.lastIndexOf('.') + 1) + " " + name.substring(name.lastIndexOf('/') + 1));
            block.setLiteral(files.read(name));
            paragraph.insertAfter(block);
            paragraph.unlink();
        }
    }
}
