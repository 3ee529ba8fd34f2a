package khabar.word;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Base forms of inflected words, by rules that replace an ending or remove a prefix. A word may have several possible
 * base forms. Two words match if they have one in common, so a wrong one does no harm unless it is a word itself.
 */
record Inflections(
        List<Rule> prefixes, List<Rule> endings, Set<String> uninflected, Map<String, List<String>> irregular)
        implements WordForms {

    /**
     * Rule of one line of a resource.
     *
     * @param minLength minimum length of what remains without the affix, in characters
     * @param replacements what may take its place
     */
    private record Rule(String affix, int minLength, List<String> replacements) {

        static Rule of(String affix, List<String> columns) {
            var replacements = columns.stream()
                    .skip(2)
                    .map(text -> text.equals("-") ? "" : text)
                    .toList();
            return new Rule(affix, Integer.parseInt(columns.get(1)), replacements);
        }

        Stream<String> replaceEnding(String word) {
            var length = word.length() - affix.length();
            return word.endsWith(affix) && length >= minLength
                    ? replacements.stream().map(ending -> word.substring(0, length) + ending)
                    : Stream.of();
        }

        Stream<String> removePrefix(String word) {
            return word.startsWith(affix) && word.length() - affix.length() >= minLength
                    ? Stream.of(word.substring(affix.length()))
                    : Stream.of();
        }
    }

    /**
     * Reads the rules of a language. A line has an ending (or {@code ^} and a prefix), a length, and replacements. A
     * line that starts with {@code =} lists words that have no ending, and one that starts with {@code ~} an irregular
     * form and its base forms.
     */
    static Inflections of(String language) {
        var lines = lines("inflections_%s.txt".formatted(language));
        return new Inflections(
                lines.stream()
                        .filter(line -> line.getFirst().startsWith("^"))
                        .map(line -> Rule.of(line.getFirst().substring(1), line))
                        .toList(),
                lines.stream()
                        .filter(line -> !line.getFirst().matches("\\^.*|[=~]"))
                        .map(line -> Rule.of(line.getFirst(), line))
                        .toList(),
                Set.copyOf(lines.stream()
                        .filter(line -> line.getFirst().equals("="))
                        .flatMap(line -> line.stream().skip(1))
                        .toList()),
                lines.stream()
                        .filter(line -> line.getFirst().equals("~"))
                        .map(line ->
                                line.stream().skip(1).map(WordFolding::fold).toList())
                        .collect(toUnmodifiableMap(List::getFirst, forms -> forms.subList(1, forms.size()))));
    }

    @Override
    public Set<String> of(String word, String folded) {
        var forms = new LinkedHashSet<String>();
        forms.add(folded);
        if (!uninflected.contains(folded)) {
            prefixes.stream().flatMap(rule -> rule.removePrefix(folded)).forEach(forms::add);
            List.copyOf(forms).forEach(form -> endings.stream()
                    .flatMap(rule -> rule.replaceEnding(form))
                    .forEach(forms::add));
            List.copyOf(forms).forEach(form -> forms.addAll(irregular.getOrDefault(form, List.of())));
        }
        return forms;
    }

    private static List<List<String>> lines(String name) {
        try (var table = requireNonNull(Inflections.class.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
