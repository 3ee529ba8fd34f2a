package khabar.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khabar.text.Scripts;

/** How a name sounds, as far as its letters tell: for comparing names of different scripts. */
public final class Pronunciation {

    /** What a whole name loses that has its words in another order, a word more than was asked for, or lacks one of little meaning. */
    private static final double REORDERED = 0.96;

    private static final double LEFT_OUT = 0.9;
    private static final double WITHOUT_LIGHT_WORDS = 0.98;
    /** What a word is worth that tells only of what kind something is. */
    private static final double LIGHT = 0.15;
    /** What part of its cost it costs to leave out a vowel that the other script has no sign for, or one of the same script. */
    private static final double UNWRITTEN = 0.4;

    private final String script;
    private final List<Word> words;
    private final List<Whole> wholes;

    private Pronunciation(String script, List<Word> words, List<Whole> wholes) {
        this.script = script;
        this.words = words;
        this.wholes = wholes;
    }

    private record Word(Reading reading, boolean isLight) {

        static Word of(String word) {
            return new Word(Alphabet.read(word), NameWords.isLight(word));
        }

        double weight() {
            return isLight ? LIGHT * reading.weight() : reading.weight();
        }
    }

    /** The words of a name run together, and what they are worth. */
    private record Whole(Reading reading, double worth) {

        static Whole of(Stream<Word> words, double worth) {
            return new Whole(Reading.of(words.map(Word::reading)), worth);
        }
    }

    public static Pronunciation of(String name) {
        var written = words(name);
        var words = written.stream().map(Word::of).toList();
        var wholes = new ArrayList<>(List.of(Whole.of(words.stream(), 1)));
        if (words.stream().anyMatch(Word::isLight)) {
            wholes.add(Whole.of(words.stream().filter(word -> !word.isLight), WITHOUT_LIGHT_WORDS));
        }
        if (written.stream().anyMatch(Acronyms::isAcronym)) {
            wholes.add(Whole.of(written.stream().map(Acronyms::spelledOut).map(Word::of), 1));
        }
        return new Pronunciation(Scripts.of(name), words, wholes);
    }

    static List<String> words(String name) {
        return Stream.of(Spelling.folded(name).replace("'", "").split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** From 0 to 1, which is the same sound; of parts of a name less than of the whole. */
    public double similarity(Pronunciation name) {
        var best = 0.0;
        for (var asked : wholes) {
            for (var whole : name.wholes) {
                best = Math.max(best, asked.worth * whole.worth * similarity(asked.reading, whole.reading, name));
            }
        }
        if (best < REORDERED && (words.size() > 1 || name.words.size() > 1)) {
            best = Math.max(best, REORDERED * byWords(name));
        }
        return name.words.size() > 1 && best < LEFT_OUT ? Math.max(best, LEFT_OUT * ofPart(name)) : best;
    }

    private double similarity(Reading one, Reading other, Pronunciation name) {
        var unwritten =
                script.equals("Arab") || name.script.equals("Arab") || script.equals(name.script) ? UNWRITTEN : 1;
        return name.script.equals("Latn") ? other.similarity(one, unwritten) : one.similarity(other, unwritten);
    }

    /** Each word with the best that is left; what has no counterpart counts less than what is wrong. */
    private double byWords(Pronunciation name) {
        var left = new ArrayList<>(name.words);
        var found = 0.0;
        var asked = 0.0;
        for (var word : words) {
            asked += word.weight();
            var best = best(word, left, name);
            if (best.isPresent()) {
                found += word.weight() * best.get().similarity;
                left.remove(best.get().word);
            }
        }
        var rest = left.stream().mapToDouble(Word::weight).sum();
        return asked == 0 ? 0 : found / asked * (1 - 0.3 * rest / (rest + asked));
    }

    private record Counterpart(Word word, double similarity) {}

    private Optional<Counterpart> best(Word word, List<Word> left, Pronunciation name) {
        return left.stream()
                .map(other -> new Counterpart(other, similarity(word.reading, other.reading, name)))
                .max(Comparator.comparingDouble(Counterpart::similarity));
    }

    /** The whole of what is asked in words run together, without the first or the last word of the name. */
    private double ofPart(Pronunciation name) {
        var asked = wholes.getFirst().reading;
        var last = name.words.size() - 1L;
        return Math.max(
                similarity(asked, Reading.of(name.words.stream().limit(last).map(Word::reading)), name),
                similarity(asked, Reading.of(name.words.stream().skip(1).map(Word::reading)), name));
    }

    @Override
    public String toString() {
        return words.stream().map(word -> word.reading.usual()).toList().toString();
    }
}
