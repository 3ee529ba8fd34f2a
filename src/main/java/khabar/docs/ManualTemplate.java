package khabar.docs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.web.BuiltPage;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts a page of the documentation into the HTML that surrounds all of them. */
@Component
class ManualTemplate {

    private static final int MAX_LISTED_LEVEL = 3;

    private final ManualFiles files;

    ManualTemplate(ManualFiles files) {
        this.files = files;
    }

    String html(ManualPage page, Manual manual) {
        // Without the styles and the search if the machine that built it had no Node.
        var template = BuiltPage.find("docs").orElseGet(files::readPlainTemplate);
        return template.replace("<title>Khabar</title>", "<title>%s · Khabar</title>".formatted(escaped(page.title())))
                .replace("<!-- pages -->", pages(page, manual))
                .replace("<!-- headings -->", headings(page.headings()))
                .replace("<!-- neighbors -->", neighbors(page, manual.pages()))
                .replace("<!-- content -->", page.html());
    }

    private static String pages(ManualPage current, Manual manual) {
        return manual.groups().entrySet().stream()
                .map(group -> "<p>%s</p>\n<ul>%s</ul>\n"
                        .formatted(
                                escaped(group.getKey()),
                                group.getValue().stream()
                                        .map(page -> "<li>%s</li>".formatted(link(page, current)))
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining());
    }

    private static String link(ManualPage page, ManualPage current) {
        var mark = page.name().equals(current.name()) ? " aria-current=\"page\"" : "";
        return "<a href=\"%s\"%s>%s</a>".formatted(page.name(), mark, escaped(page.title()));
    }

    private static String headings(List<PageHeading> headings) {
        return headings.stream()
                .filter(heading -> heading.level() > 1 && heading.level() <= MAX_LISTED_LEVEL)
                .map(heading -> "<li class=\"level-%s\"><a href=\"#%s\">%s</a></li>"
                        .formatted(heading.level(), heading.id(), escaped(heading.text())))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String neighbors(ManualPage page, List<ManualPage> pages) {
        var place = pages.indexOf(page);
        var previous = place > 0 ? neighbor("prev", pages.get(place - 1)) : "";
        var next = place < pages.size() - 1 ? neighbor("next", pages.get(place + 1)) : "";
        return Stream.of(previous, next).collect(Collectors.joining());
    }

    private static String neighbor(String relation, ManualPage page) {
        return "<a rel=\"%s\" href=\"%s\">%s</a>".formatted(relation, page.name(), escaped(page.title()));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
