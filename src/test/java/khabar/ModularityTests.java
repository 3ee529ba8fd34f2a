package khabar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Khabar.class);
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern PICTURE = Pattern.compile("(?s)flowchart TD\n(.*?)```");
    private static final Pattern MODULE = Pattern.compile("`(\\w+)`");

    @Test
    void usesOnlyDeclaredDependencies() {
        MODULES.verify();
    }

    @Test
    void readmeListsEveryModuleWithItsAllowedDependencies() throws IOException {
        var readme = Files.readString(Path.of("README.md"));

        var listed = TABLE_ROW
                .matcher(readme)
                .results()
                .collect(toMap(row -> row.group(1), ModularityTests::listedDependencies));

        assertThat(listed)
                .as("the table of modules in README.md, compared with each package-info.java")
                .isEqualTo(declared());
    }

    @Test
    void readmeDrawsOnlyAllowedDependencies() throws IOException {
        var picture = PICTURE.matcher(Files.readString(Path.of("README.md")));

        assertThat(picture.find()).isTrue();
        assertThat(picture.group(1)
                        .lines()
                        .flatMap(line -> Stream.of(line.split(";")))
                        .flatMap(ModularityTests::arrows))
                .isNotEmpty()
                .allSatisfy(arrow -> assertThat(declared().get(arrow.from())).contains(arrow.to()));
    }

    private record Arrow(String from, String to) {}

    /** Arrows of a chain such as {@code a & b --> c --> d}. */
    private static Stream<Arrow> arrows(String chain) {
        var links = Stream.of(chain.split("-->"))
                .map(link -> List.of(link.strip().split(" & ")))
                .toList();
        return IntStream.range(1, links.size()).boxed().flatMap(at -> links.get(at - 1).stream()
                .flatMap(from -> links.get(at).stream().map(to -> new Arrow(from, to))));
    }

    private static Set<String> listedDependencies(MatchResult row) {
        return MODULE.matcher(row.group(2))
                .results()
                .map(module -> module.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Map<String, Set<String>> declared() {
        return MODULES.stream()
                .collect(toMap(module -> module.getIdentifier().toString(), module -> module.getBasePackage()
                        .findAnnotation(ApplicationModule.class)
                        .map(ApplicationModule::allowedDependencies)
                        .map(names -> (Set<String>) new TreeSet<>(Set.of(names)))
                        .orElseThrow()));
    }
}
