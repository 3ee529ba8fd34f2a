package khabar.seed.generator;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import khabar.plan.generator.Dice;

/**
 * Makes texts that are hard to store as written: in every script, in other normal forms, with invisible characters and
 * with signs that YAML, JSON, SQL and formats give a meaning.
 */
final class TextGenerator {

    private static final int MAX_LENGTH = 10_000;
    private static final int MAX_FRAGMENT_LENGTH = 250;
    private static final int MAX_PIECES = 6;

    /** What the seed format says that both ends of a text lose. */
    private static final Pattern ENDS = Pattern.compile(
            "\\A[\\p{IsWhite_Space}\\u200B\\u2060\\uFEFF]+|[\\p{IsWhite_Space}\\u200B\\u2060\\uFEFF]+\\z");

    private static final List<String> WORDS = split("""
            Igor xAI Işık straße ΣΊΣΥΦΟΣ Ёлка خبر می‌رود أَخْبَار ख़बर क्ष বাংলা தமிழ் 马斯克 イーロン 머스크 ข่าว ខ្មែរ አዲስ ՀԱՅ \
            ქართული עִבְרִית 𐎠𐎭𐎶 𞤀𞤣𞤢 Ａｃｍｅ ﷺ ﬁn""", " ");

    /** Texts that change when they are composed. */
    private static final List<String> NOT_COMPOSED = split("""
            e\u0301 \u1100\u1161\u11A8 \u0915\u093C \u0958 \u212B \u2126 \uF900 \u0344 \uFB1D a\u0315\u0300 \u1E9B\u0323 \
            \uD834\uDD5E q\u0307\u0323 \u09C7\u09BE \u0F73 \u2000x \u0374""", " ");

    /** Invisible, private and other characters that programs take for errors. */
    private static final List<String> ODD = split("""
            \u200C \u200D \u200E \u202E \u00AD \uFE0F \u2060 \u200B \uFEFF \u061C \u0301 \u115F \uE000 \uFDD0 \
            \uD83F\uDFFE \uDBFF\uDFFD \uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDE80 \uD83C\uDDEE\uD83C\uDDF7 \uDB40\uDC41 \
            \uFFFD \uFFFC""", " ");

    private static final List<String> SYNTAX = split("""
            null§~§yes§no§true§NULL§1e3§0x1F§007§2025-08-14§..§---§...§<<§=§-§- a§a: b§: § #c§&a§*a§!t§|§>-§'§''§"§\\§\\n§\
            \\u0041§\\x41§%s§%1$s§{0}§${x}§$1§:x§?§{a, b}§[a]§[§}§@a§`§%TAG§';--§\\.§/§a\\""", "§");

    private static final List<String> SPACES =
            split(" § § §  §\n§\n\n§\n  §\t§\r\n§\r§\u00A0§\u3000§\u2028§\u2029", "§");

    private final Dice dice;

    TextGenerator(Dice dice) {
        this.dice = dice;
    }

    /** The text that is stored for a written one. */
    static String stored(String written) {
        return ENDS.matcher(Normalizer2.getNFCInstance().normalize(written)).replaceAll("");
    }

    String text() {
        return switch (dice.below(40)) {
            case 0 -> "x".repeat(MAX_LENGTH);
            case 1 -> dice.pick(WORDS).repeat(dice.between(100, MAX_LENGTH / 10));
            case 2 -> words(dice.between(500, 1_000));
            case 3 -> dice.pick(SYNTAX);
            default -> sentence();
        };
    }

    /** At most 25 words and 250 characters. */
    String fragment() {
        return dice.percent(3) ? "x".repeat(MAX_FRAGMENT_LENGTH) : shortened(sentence(), 150);
    }

    /** At most 250 characters. */
    String name() {
        return switch (dice.below(30)) {
            case 0 -> "x".repeat(MAX_FRAGMENT_LENGTH);
            case 1 -> "界".repeat(MAX_FRAGMENT_LENGTH);
            case 2 -> "\uD83D\uDE00".repeat(MAX_FRAGMENT_LENGTH);
            case 3 -> words(20);
            default -> shortened(sentence(), 100);
        };
    }

    /** Without spaces and slashes, and unlike all other keys because of its number. */
    String key(int number) {
        var letters = dice.percent(5) ? "\uD83D\uDE00".repeat(190) : shortened(visible(sentence()), 60);
        return stored(stored(letters).replaceAll("[\\p{IsWhite_Space}/]", "") + number);
    }

    /** Lowercase letters and digits, separated by hyphens. */
    String slug(int number) {
        return dice.pick("a-" + number, "0" + number, "x".repeat(190) + "-" + number, "e" + number);
    }

    /** Signs that a reader would not take for a part of the value. */
    String padded(String text) {
        return dice.percent(10) ? dice.pick(SPACES) + text + dice.pick(SPACES) : text;
    }

    private String words(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count && text.length() < MAX_FRAGMENT_LENGTH * 30; i++) {
            text.append(text.isEmpty() ? "" : " ").append(dice.pick(WORDS));
        }
        return text.toString();
    }

    private String sentence() {
        var text = new StringBuilder();
        List<Supplier<String>> kinds = List.of(
                () -> dice.pick(WORDS),
                () -> dice.pick(WORDS),
                () -> dice.pick(NOT_COMPOSED),
                () -> dice.pick(ODD),
                () -> dice.pick(SYNTAX),
                this::anyCharacter);
        for (var pieces = dice.between(1, MAX_PIECES); pieces > 0; pieces--) {
            text.append(dice.percent(50) ? dice.pick(SPACES) : "")
                    .append(dice.pick(kinds).get());
        }
        return visible(text.toString());
    }

    /** A text needs a character that a reader sees. */
    private String visible(String text) {
        return dice.percent(50) ? "x" + text : text + "x";
    }

    private String anyCharacter() {
        while (true) {
            var character = dice.below(dice.percent(70) ? 0x3000 : Character.MAX_CODE_POINT + 1);
            var type = Character.getType(character);
            if (type != Character.CONTROL && type != Character.SURROGATE && type != Character.UNASSIGNED) {
                return Character.toString(character);
            }
        }
    }

    private String shortened(String text, int maxCharacters) {
        var characters = text.codePoints().limit(maxCharacters).toArray();
        return visible(new String(characters, 0, characters.length));
    }

    private static List<String> split(String texts, String separator) {
        return List.of(texts.split(separator));
    }
}
