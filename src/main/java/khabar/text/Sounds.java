package khabar.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Sounds as letters, one each, and how much two of them differ. Small letters sound as in English; S is sh, Z is zh, c is ch, x is kh; C, G,
 * J and X are the Latin ch, soft g, j and initial x, which sound differently in every language.
 */
final class Sounds {

    private static final double VOWELS_DIFFER = 0.22;

    /** What it costs to leave a sound out. */
    private static final double[] WEIGHT = new double[128];
    /** What it costs to take one for the other. */
    private static final double[][] DISTANCE = new double[128][128];

    static {
        Arrays.fill(WEIGHT, 1);
        for (var row : DISTANCE) {
            Arrays.fill(row, 1.1);
        }
        for (char one : "aeiou".toCharArray()) {
            WEIGHT[one] = 0.2;
            for (char other : "aeiou".toCharArray()) {
                DISTANCE[one][other] = VOWELS_DIFFER;
            }
            for (char other : "vyh".toCharArray()) {
                alike(one, other, 0.4);
            }
        }
        WEIGHT['a'] = 0.14;
        WEIGHT['i'] = 0.28;
        WEIGHT['u'] = 0.28;
        WEIGHT['y'] = 0.3;
        WEIGHT['h'] = 0.3;
        WEIGHT['v'] = 0.5;
        WEIGHT['r'] = 0.8;
        WEIGHT['n'] = 0.8;
        for (int sound = 0; sound < 128; sound++) {
            DISTANCE[sound][sound] = 0;
        }
        Map.ofEntries(
                        Map.entry("iy ie uo", 0.08),
                        Map.entry("uv ov", 0.15),
                        Map.entry("ey ae ao", 0.15),
                        Map.entry("sz sS zZ Zj GZ cC SC Gg Gj Jj JZ XS Xs Xz jS", 0.15),
                        Map.entry("sc zj zS kC xC xh Jh Jy Jx fv fp bv Gx Gh xk td nm Gs", 0.35),
                        Map.entry("kg cS cs cj ck tc dj pb bf jy st tz kx zd ds Ck zc jZ js gk gh Js ln", 0.5),
                        Map.entry("lr ks sx gj mb", 0.7))
                .forEach((pairs, distance) -> {
                    for (var pair : pairs.split(" ")) {
                        alike(pair.charAt(0), pair.charAt(1), distance);
                    }
                });
    }

    private static final List<Map.Entry<String, String>> LATIN = List.of(
            Map.entry("tsch", "c"),
            Map.entry("cci", "ci"),
            Map.entry("cce", "ce"),
            Map.entry("sch", "S"),
            Map.entry("tch", "c"),
            Map.entry("eau", "o"),
            Map.entry("igh", "ai"),
            Map.entry("tion", "San"),
            Map.entry("ch", "C"),
            Map.entry("ck", "k"),
            Map.entry("cz", "c"),
            Map.entry("dj", "j"),
            Map.entry("sh", "S"),
            Map.entry("zh", "Z"),
            Map.entry("ph", "f"),
            Map.entry("th", "t"),
            Map.entry("gh", "g"),
            Map.entry("kh", "x"),
            Map.entry("qu", "kv"),
            Map.entry("ou", "u"),
            Map.entry("oo", "u"),
            Map.entry("ee", "i"),
            Map.entry("ea", "i"),
            Map.entry("ie", "i"),
            Map.entry("ei", "ai"),
            Map.entry("au", "o"),
            Map.entry("aw", "o"),
            Map.entry("ew", "yu"),
            Map.entry("j", "J"),
            Map.entry("q", "k"),
            Map.entry("w", "v"),
            Map.entry("x", "ks"));

    private static final List<Map.Entry<String, String>> OTHERS = List.of(
            Map.entry("chh", "c"),
            Map.entry("ch", "c"),
            Map.entry("sh", "S"),
            Map.entry("zh", "Z"),
            Map.entry("ph", "f"),
            Map.entry("th", "t"),
            Map.entry("dh", "d"),
            Map.entry("bh", "b"),
            Map.entry("jh", "j"),
            Map.entry("gh", "g"),
            Map.entry("kh", "x"),
            Map.entry("q", "k"),
            Map.entry("w", "v"),
            Map.entry("x", "ks"));

    private Sounds() {}

    private static void alike(char one, char other, double distance) {
        DISTANCE[one][other] = distance;
        DISTANCE[other][one] = distance;
    }

    /** Sounds of a small word that is written in Latin letters. */
    static String ofLatin(String word) {
        var start = word.startsWith("kn") || word.startsWith("wr") || word.startsWith("ps") || word.startsWith("pn")
                ? 1
                : 0;
        var sounds = new StringBuilder();
        if (word.startsWith("x")) {
            sounds.append('X');
            start = 1;
        }
        for (int at = start; at < word.length(); ) {
            at += append(word, at, LATIN, sounds);
        }
        return single(sounds);
    }

    /** Sounds of a small word that another script spells and {@link Latin} has written. */
    static String ofOtherScript(String word) {
        var sounds = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            at += append(word, at, OTHERS, sounds);
        }
        return single(sounds);
    }

    private static int append(String word, int at, List<Map.Entry<String, String>> spellings, StringBuilder sounds) {
        for (var spelling : spellings) {
            if (word.startsWith(spelling.getKey(), at)) {
                sounds.append(spelling.getValue());
                return spelling.getKey().length();
            }
        }
        var letter = word.charAt(at);
        var isSoft = spellings == LATIN && at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0;
        if (letter == 'c') {
            sounds.append(isSoft ? 's' : 'k');
        } else if (letter == 'g' && isSoft) {
            sounds.append('G');
        } else {
            sounds.append(letter);
        }
        return 1;
    }

    private static String single(CharSequence sounds) {
        var single = new StringBuilder(sounds.length());
        for (int at = 0; at < sounds.length(); at++) {
            if (at == 0 || sounds.charAt(at) != sounds.charAt(at - 1)) {
                single.append(sounds.charAt(at));
            }
        }
        return single.toString();
    }

    static double weight(String sounds) {
        return sounds.chars().mapToDouble(sound -> WEIGHT[sound]).sum();
    }

    /** From 0 to 1: the least costly way from one to the other, in proportion to what both weigh. */
    static double similarity(String one, String other) {
        var most = (weight(one) + weight(other)) / 2;
        return most == 0 ? 0 : Math.max(0, 1 - distance(one, other) / most);
    }

    private static double distance(String one, String other) {
        var before = new double[other.length() + 1];
        var here = new double[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            before[j] = before[j - 1] + leftOut(other, j - 1);
        }
        for (int i = 1; i <= one.length(); i++) {
            var sound = one.charAt(i - 1);
            var out = leftOut(one, i - 1);
            here[0] = before[0] + out;
            for (int j = 1; j <= other.length(); j++) {
                var same = before[j - 1] + DISTANCE[sound][other.charAt(j - 1)];
                here[j] = Math.min(same, Math.min(before[j] + out, here[j - 1] + leftOut(other, j - 1)));
            }
            var swap = before;
            before = here;
            here = swap;
        }
        return before[other.length()];
    }

    /** The first sound is the one that everybody writes. */
    private static double leftOut(String sounds, int at) {
        var weight = WEIGHT[sounds.charAt(at)];
        return at == 0 ? weight * 1.3 : weight;
    }
}
