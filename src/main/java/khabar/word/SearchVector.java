package khabar.word;

import java.util.List;

/**
 * The words of an article in all their readings, as text that PostgreSQL casts to tsvector. A reading is a word as it is
 * spelled, a base form in its language, an acronym, or two adjacent letters of a script without blanks.
 */
public final class SearchVector {

    /** Version of the readings. Bump this whenever the vector of a text changes. */
    public static final int VERSION = 2;

    /** Between texts, so that no phrase extends from one into the next. */
    private static final int GAP = 3;

    private final Lexemes lexemes = new Lexemes();
    private int position = 1;

    /** Kind of a text. Words in the title rank highest. */
    public enum Part {
        TITLE("A"),
        TRANSLATED_TITLE("B"),
        NAME("C"),
        BODY("");

        private final String weight;

        Part(String weight) {
            this.weight = weight;
        }
    }

    /** Adds a text in a language. */
    public SearchVector add(Part part, String language, String text) {
        if (part != Part.NAME) {
            lexemes.add(List.of(Readings.marker(language)), 1, Part.BODY.weight);
        }
        for (var word : WordBreaker.words(text)) {
            switch (word) {
                case WrittenWord.Spaced spaced -> addSpaced(spaced, language, part.weight);
                case WrittenWord.Unspaced unspaced -> addUnspaced(unspaced, part.weight);
            }
            position += word.length();
        }
        position += GAP;
        return this;
    }

    private void addSpaced(WrittenWord.Spaced word, String language, String weight) {
        var parts = word.parts();
        for (int part = 0; part < parts.size(); part++) {
            lexemes.add(Readings.of(parts.get(part), List.of(language)), position + part, weight);
            lexemes.add(UnaccentedWords.of(parts.get(part), language), position + part, weight);
        }
        if (parts.size() > 1) {
            var joined = Readings.of(word.joined(), List.of(language));
            joined.addAll(UnaccentedWords.of(word.joined(), language));
            lexemes.add(joined, position, weight);
            lexemes.add(joined, position + parts.size() - 1, weight);
        }
        lexemes.add(Readings.acronyms(word), position, weight);
    }

    private void addUnspaced(WrittenWord.Unspaced word, String weight) {
        for (int at = 0; at < word.length(); at++) {
            lexemes.add(LetterPairs.indexed(word, at), position + at, weight);
        }
    }

    @Override
    public String toString() {
        return lexemes.toString();
    }
}
