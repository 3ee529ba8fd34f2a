package khabar.word;

import java.util.Set;

/** Base forms or stems of a language's words. */
interface WordForms {

    /**
     * Returns the possible base forms of a word.
     *
     * @param word the word as written
     * @param folded the word after {@link WordFolding#fold}
     */
    Set<String> of(String word, String folded);
}
