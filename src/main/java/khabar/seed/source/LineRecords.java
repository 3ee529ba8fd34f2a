package khabar.seed.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.function.BiConsumer;
import khabar.seed.source.Tokens.Token;

/**
 * Reads one record per line, such as `{"event": {...}}`, from NDJSON files. After a syntax error, continues with the
 * next line.
 */
record LineRecords<S extends Section>(
        String file,
        Collection<S> sections,
        Collection<S> requested,
        BiConsumer<S, SourceNode> consumer,
        ProblemReporter problems) {

    /** What the parser says of a record that continues on the next line. */
    private static final String ENDS_EARLY = "Unexpected end-of-input";

    void read(Reader text) throws IOException {
        var lines = new BufferedReader(text, 1 << 16);
        var number = 1;
        for (var line = lines.readLine(); line != null; line = lines.readLine(), number++) {
            if (!line.isBlank()) {
                read(line, number);
            }
        }
    }

    private void read(String line, int number) {
        try {
            readRecord(new JsonTokens(file, number, line));
        } catch (SyntaxException e) {
            e.withAdvice(ENDS_EARLY, "; write each record on one line, or name the file .json")
                    .reportTo(problems);
        }
    }

    private void readRecord(Tokens tokens) {
        if (tokens.next() != Token.MAPPING || tokens.next() != Token.SCALAR) {
            throw new SyntaxException(
                    tokens.position(), "is not a record; write one per line, such as {\"event\": {...}}");
        }
        var name = tokens.text();
        var position = tokens.position();
        var section = sections.stream()
                .filter(candidate -> candidate.singular().equals(name))
                .findFirst();
        if (section.isEmpty()) {
            var known = sections.stream().map(Section::singular).toList();
            problems.report(position, "%s is not a kind of record%s", name, Suggestion.among(known, name));
        } else if (requested.contains(section.get())) {
            var tree = new TreeBuilder(tokens, problems).read(tokens.next());
            expectEnd(tokens);
            consumer.accept(section.get(), tree);
        }
    }

    private void expectEnd(Tokens tokens) {
        if (tokens.next() != Token.CLOSE) {
            throw new SyntaxException(tokens.position(), "starts a second record; write it on its own line");
        }
        if (tokens.next() != Token.END) {
            throw new SyntaxException(tokens.position(), "follows the end of the record; remove it");
        }
    }
}
