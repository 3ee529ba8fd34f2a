package khabar.text;

import java.util.List;

/** Consonant skeletons. */
final class Skeletons {

    private Skeletons() {}

    static List<String> of(String latin) {
        return List.of(latin.toLowerCase(java.util.Locale.ROOT));
    }
}
