package khabar.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The pages of the documentation, in reading order. They are rendered when the first one is requested. */
@Component
class Manual {

    /** Lists the pages in groups. */
    private static final String CONTENTS = "pages.txt";

    private final ManualFiles files;
    private final MarkdownRenderer renderer;
    private final List<GeneratedPart> parts;
    private final SingletonSupplier<Map<String, List<ManualPage>>> groups = SingletonSupplier.of(this::render);

    Manual(ManualFiles files, MarkdownRenderer renderer, List<GeneratedPart> parts) {
        this.files = files;
        this.renderer = renderer;
        this.parts = parts;
    }

    /** Pages by the title of their group. */
    Map<String, List<ManualPage>> groups() {
        return groups.obtain();
    }

    List<ManualPage> pages() {
        return groups().values().stream().flatMap(List::stream).toList();
    }

    Optional<ManualPage> find(String name) {
        return pages().stream().filter(page -> page.name().equals(name)).findFirst();
    }

    private Map<String, List<ManualPage>> render() {
        var pages = new LinkedHashMap<String, List<ManualPage>>();
        var group = new ArrayList<ManualPage>();
        for (var line : files.read(CONTENTS).lines().toList()) {
            if (line.startsWith("# ")) {
                group = new ArrayList<>();
                pages.put(line.substring(2), group);
            } else if (files.exists(line + ".md")) {
                group.add(renderer.page(line, complete(files.read(line + ".md"))));
            }
        }
        return pages;
    }

    private String complete(String markdown) {
        var complete = markdown;
        for (var part : parts) {
            var place = "<!-- %s -->".formatted(part.name());
            if (complete.contains(place)) {
                complete = complete.replace(place, part.markdown());
            }
        }
        return complete;
    }
}
