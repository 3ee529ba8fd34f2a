package khabar.word;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of adjacent letters of a script without blanks. {@code ^} marks a pair at whose start a word can start, and
 * {@code $} one at whose end a word can end. So any word is found, even if no dictionary has it, but 京都 is not found in
 * 東京都.
 */
final class LetterPairs {

    private LetterPairs() {}

    /** Lexemes under which the pair at a letter is indexed. */
    static List<String> indexed(WrittenWord.Unspaced word, int at) {
        var lexemes = new ArrayList<String>();
        var starts = word.starts().get(at);
        if (starts && word.ends().get(at)) {
            lexemes.add("^" + word.letters().get(at) + "$");
        }
        if (at + 1 < word.length()) {
            var pair = word.letters().get(at) + word.letters().get(at + 1);
            var ends = word.ends().get(at + 1);
            lexemes.add(pair);
            if (starts) {
                lexemes.add("^" + pair);
            }
            if (ends) {
                lexemes.add(pair + "$");
            }
            if (starts && ends) {
                lexemes.add("^" + pair + "$");
            }
        }
        return lexemes;
    }

    /** Query for letters next to each other that are a word or words. */
    static String query(List<String> letters) {
        var lexemes = new ArrayList<String>();
        var last = Math.max(0, letters.size() - 2);
        for (int at = 0; at <= last; at++) {
            var pair = String.join("", letters.subList(at, Math.min(at + 2, letters.size())));
            lexemes.add((at == 0 ? "^" : "") + pair + (at == last ? "$" : ""));
        }
        var query = lexemes.stream().map(Lexemes::quoted).collect(joining(" <-> "));
        return lexemes.size() == 1 ? query : "(" + query + ")";
    }
}
