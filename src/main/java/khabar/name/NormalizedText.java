package khabar.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Text in its {@link Spelling#normalized} form, mapped back to the original. */
public final class NormalizedText {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final String original;
    private final StringBuilder normalized = new StringBuilder();
    /** For each normalized character, where its segment starts and ends in the original. */
    private int[] segmentStarts;

    private int[] segmentEnds;
    private final NameBoundaries boundaries;

    private NormalizedText(String original) {
        this.original = original;
        this.segmentStarts = new int[original.length()];
        this.segmentEnds = new int[original.length()];
        this.boundaries = NameBoundaries.of(original);
    }

    public static NormalizedText of(String text) {
        var normalized = new NormalizedText(text);
        normalized.normalize();
        return normalized;
    }

    public String normalized() {
        return normalized.toString();
    }

    /** Returns the original of a normalized part, with each run of white space replaced by one blank. */
    public String original(int from, int to) {
        return SPACE.matcher(original.substring(segmentStarts[from], segmentEnds[to - 1]))
                .replaceAll(" ");
    }

    /** Whether a name can start where this normalized part starts, and end where it ends. */
    public boolean canBeName(int from, int to) {
        return boundaries.isStart(segmentStarts[from]) && boundaries.isEnd(segmentEnds[to - 1]);
    }

    /**
     * Returns each part of the text that can be a one-word or two-word name, or the first two words of a longer name.
     *
     * @param maxLength maximum length of a part, in characters
     */
    public Set<String> namePrefixes(int maxLength) {
        var prefixes = new HashSet<String>();
        for (int from = 0; from < normalized.length(); from++) {
            if (boundaries.isStart(segmentStarts[from])) {
                var end = Math.min(endOfTwoWords(from), from + maxLength);
                for (int to = from + 1; to <= end; to++) {
                    if (boundaries.isEnd(segmentEnds[to - 1])) {
                        prefixes.add(normalized.substring(from, to));
                    }
                }
            }
        }
        return prefixes;
    }

    private int endOfTwoWords(int from) {
        var blank = normalized.indexOf(" ", from);
        var end = blank < 0 ? blank : normalized.indexOf(" ", blank + 1);
        return end < 0 ? normalized.length() : end;
    }

    /**
     * Normalizes segment by segment. The result equals the normalized whole text, because no characters compose across
     * segments.
     */
    private void normalize() {
        for (int from = 0, to; from < original.length(); from = to) {
            to = from + Character.charCount(original.codePointAt(from));
            while (to < original.length() && !isSegmentBoundary(to)) {
                to += Character.charCount(original.codePointAt(to));
            }
            var start = normalized.length();
            LetterFolding.normalize(original.substring(from, to), "", normalized);
            mapBack(start, from, to);
        }
    }

    /**
     * A suffix separator starts a segment even if normalization removes it, because it does not belong to the letter
     * before it.
     */
    private boolean isSegmentBoundary(int at) {
        return NameBoundaries.isSuffixSeparator(original.charAt(at))
                || LetterFolding.CASE_FOLDING.hasBoundaryBefore(original.codePointAt(at));
    }

    private void mapBack(int start, int from, int to) {
        if (normalized.length() > segmentStarts.length) {
            segmentStarts = Arrays.copyOf(segmentStarts, 2 * normalized.length());
            segmentEnds = Arrays.copyOf(segmentEnds, 2 * normalized.length());
        }
        Arrays.fill(segmentStarts, start, normalized.length(), from);
        Arrays.fill(segmentEnds, start, normalized.length(), to);
    }
}
