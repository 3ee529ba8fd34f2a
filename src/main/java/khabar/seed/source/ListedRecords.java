package khabar.seed.source;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import khabar.seed.source.Tokens.Token;

/** Reads records from lists, such as `events: [...]`, in YAML and JSON files. */
record ListedRecords<S extends Section>(
        Collection<S> sections, Collection<S> requested, BiConsumer<S, SourceNode> consumer, ProblemReporter problems) {

    void read(Tokens tokens) {
        for (var token = tokens.next(); token != Token.END; token = tokens.next()) {
            switch (token) {
                case MAPPING -> readLists(tokens);
                case NULL -> {}
                default ->
                    throw new SyntaxException(
                            tokens.position(), "is not a seed; a seed is a mapping with lists of " + names());
            }
        }
    }

    private void readLists(Tokens tokens) {
        for (var name = tokens.next(); name != Token.CLOSE; name = tokens.next()) {
            if (name != Token.SCALAR) {
                throw new SyntaxException(
                        tokens.position(), "is not the name of a list; a seed has lists of " + names());
            }
            readList(tokens, section(tokens));
        }
    }

    private Optional<S> section(Tokens tokens) {
        var written = tokens.text();
        var section = sections.stream()
                .filter(candidate -> candidate.plural().equals(written))
                .findFirst();
        if (section.isEmpty()) {
            var known = sections.stream().map(Section::plural).toList();
            problems.report(tokens.position(), "a seed has no list %s%s", written, Suggestion.among(known, written));
        }
        return section;
    }

    private void readList(Tokens tokens, Optional<S> section) {
        var trees = new TreeBuilder(tokens, problems);
        var token = tokens.next();
        var position = tokens.position();
        if (section.filter(requested::contains).isEmpty()) {
            trees.skip(token);
        } else if (token == Token.SEQUENCE) {
            for (var item = tokens.next(); item != Token.CLOSE; item = tokens.next()) {
                consumer.accept(section.get(), trees.read(item));
            }
        } else if (token != Token.NULL) {
            problems.report(
                    position,
                    "%s must be a list; put a dash before each record",
                    section.get().plural());
            trees.skip(token);
        }
    }

    private String names() {
        return String.join(", ", sections.stream().map(Section::plural).toList());
    }
}
