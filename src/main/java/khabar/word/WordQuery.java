package khabar.word;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Queries for single words and phrases: the readings of a word are alternatives. */
final class WordQuery {

    private static final int MIN_HEAD_LENGTH = 3;

    private WordQuery() {}

    static String phrase(List<WrittenWord> words, List<String> languages) {
        var query = new StringBuilder();
        var distance = 0;
        for (var word : words) {
            query.append(query.isEmpty() ? "" : " <" + distance + "> ").append(of(word, languages));
            // A pair of letters has the position of its first.
            distance = word instanceof WrittenWord.Unspaced && word.length() > 1 ? 2 : 1;
        }
        return words.size() > 1 ? "(" + query + ")" : query.toString();
    }

    private static String of(WrittenWord word, List<String> languages) {
        return switch (word) {
            case WrittenWord.Spaced spaced -> anyOf(alternatives(spaced, languages));
            case WrittenWord.Unspaced unspaced -> LetterPairs.query(unspaced.letters());
        };
    }

    /** Queries each of which finds the word. */
    static Set<String> alternatives(WrittenWord.Spaced word, List<String> languages) {
        var alternatives = new LinkedHashSet<>(quoted(Readings.of(word.joined(), languages)));
        var parts = word.parts();
        if (parts.size() > 1) {
            // Erdoğan'ın also finds Erdoğan; the part before the apostrophe of O'Brien is no word.
            var head = word.head();
            alternatives.add(
                    head.getFirst().length() >= MIN_HEAD_LENGTH ? parts(head, languages) : parts(parts, languages));
        }
        var languagesOfSplits = WordSplits.languagesOfParts(word.joined());
        WordSplits.of(word.joined()).forEach(split -> alternatives.add(parts(split, languagesOfSplits)));
        return alternatives;
    }

    /** Query for an unspaced text: as a whole, or else all its words in any order. */
    static String anywhere(WrittenWord.Unspaced word) {
        var pieces = UnspacedPieces.of(word);
        var alternatives = new ArrayList<String>();
        alternatives.add(LetterPairs.query(word.letters()));
        if (pieces.size() > 1 || pieces.stream().anyMatch(piece -> piece.size() < word.length())) {
            alternatives.add(pieces.stream().map(LetterPairs::query).collect(joining(" & ", "(", ")")));
        }
        return anyOf(alternatives);
    }

    static List<String> quoted(Collection<String> lexemes) {
        return lexemes.stream().map(Lexemes::quoted).toList();
    }

    static String anyOf(Collection<String> queries) {
        return queries.size() == 1
                ? queries.iterator().next()
                : queries.stream().collect(joining(" | ", "(", ")"));
    }

    private static String parts(List<String> parts, List<String> languages) {
        var queries = parts.stream()
                .map(part -> anyOf(quoted(Readings.of(part, languages))))
                .toList();
        return queries.size() == 1 ? queries.getFirst() : queries.stream().collect(joining(" <-> ", "(", ")"));
    }
}
