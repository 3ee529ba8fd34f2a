package khabar.word;

import java.util.List;

/** Word as it is written: between blanks, or several words of a script without blanks. */
sealed interface WrittenWord {

    /** Number of positions that the word takes up in the index. */
    int length();

    /**
     * Word of a script with blanks.
     *
     * @param parts parts between hyphens, apostrophes and zero-width non-joiners
     * @param headLength number of parts before the last apostrophe; all parts if there is none
     */
    record Spaced(List<String> parts, int headLength) implements WrittenWord {

        @Override
        public int length() {
            return parts.size();
        }

        String joined() {
            return String.join("", parts);
        }

        List<String> head() {
            return parts.subList(0, headLength);
        }
    }

    /**
     * Words without blanks between them.
     *
     * @param letters each as a string, because some take two chars
     * @param starts for each letter, whether a word can start there
     * @param ends for each letter, whether a word can end there
     */
    record Unspaced(List<String> letters, List<Boolean> starts, List<Boolean> ends) implements WrittenWord {

        @Override
        public int length() {
            return letters.size();
        }
    }
}
