package khabar.seed.source;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import khabar.seed.source.Tokens.Token;

/** Records in lists: `events: [...]`, as YAML and JSON files have them. */
record ListedRecords<S extends Section>(
        Collection<S> sections, Collection<S> wanted, BiConsumer<S, SourceNode> records, Findings findings) {

    void read(Tokens tokens) {
        for (var token = tokens.next(); token != Token.END; token = tokens.next()) {
            switch (token) {
                case MAPPING -> lists(tokens);
                case NULL -> {}
                default -> throw new SyntaxException(tokens.mark(), "is no seed; it has lists of " + names());
            }
        }
    }

    private void lists(Tokens tokens) {
        for (var name = tokens.next(); name != Token.CLOSE; name = tokens.next()) {
            if (name != Token.SCALAR) {
                throw new SyntaxException(tokens.mark(), "is no name of a list; a seed has lists of " + names());
            }
            list(tokens, section(tokens));
        }
    }

    private Optional<S> section(Tokens tokens) {
        var written = tokens.text();
        var section =
                sections.stream().filter(each -> each.plural().equals(written)).findFirst();
        if (section.isEmpty()) {
            var known = sections.stream().map(Section::plural).toList();
            findings.add(tokens.mark(), "%s is no list of a seed%s", written, Suggestion.among(known, written));
        }
        return section;
    }

    private void list(Tokens tokens, Optional<S> section) {
        var trees = new TreeBuilder(tokens, findings);
        var token = tokens.next();
        var mark = tokens.mark();
        if (section.filter(wanted::contains).isEmpty()) {
            trees.skip(token);
        } else if (token == Token.LISTING) {
            for (var item = tokens.next(); item != Token.CLOSE; item = tokens.next()) {
                records.accept(section.get(), trees.read(item));
            }
        } else if (token != Token.NULL) {
            findings.add(
                    mark,
                    "%s must be a list; put a dash before each record",
                    section.get().plural());
            trees.skip(token);
        }
    }

    private String names() {
        return String.join(", ", sections.stream().map(Section::plural).toList());
    }
}
