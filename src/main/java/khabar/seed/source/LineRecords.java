package khabar.seed.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.function.BiConsumer;
import khabar.seed.source.Tokens.Token;

/** Records by line: `{"event": {...}}`, as NDJSON files have them. A line that cannot be read does not hide the next. */
record LineRecords<S extends Section>(
        String file,
        Collection<S> sections,
        Collection<S> wanted,
        BiConsumer<S, SourceNode> records,
        Findings findings) {

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
            record(new JsonTokens(file, number, line));
        } catch (SyntaxException e) {
            e.tell(findings);
        }
    }

    private void record(Tokens tokens) {
        if (tokens.next() != Token.MAPPING || tokens.next() != Token.SCALAR) {
            throw new SyntaxException(tokens.mark(), "is no record; write {\"event\": {...}}, one on each line");
        }
        var name = tokens.text();
        var mark = tokens.mark();
        var section =
                sections.stream().filter(each -> each.singular().equals(name)).findFirst();
        var known = sections.stream().map(Section::singular).toList();
        if (section.isEmpty()) {
            findings.add(mark, "%s is no kind of record%s", name, Suggestion.among(known, name));
        } else if (wanted.contains(section.get())) {
            var tree = new TreeBuilder(tokens, findings).read(tokens.next());
            end(tokens);
            records.accept(section.get(), tree);
        }
    }

    private void end(Tokens tokens) {
        if (tokens.next() != Token.CLOSE) {
            throw new SyntaxException(tokens.mark(), "begins a second record; write it on a line of its own");
        }
        if (tokens.next() != Token.END) {
            throw new SyntaxException(tokens.mark(), "stands behind the end of the record; take it out");
        }
    }
}
