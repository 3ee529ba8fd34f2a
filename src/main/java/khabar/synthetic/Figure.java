package khabar.synthetic;

import java.util.List;
import java.util.Locale;
import khabar.entity.EntityType;

/**
 * An invented entity.
 *
 * @param number distinguishes it from others of its type; small numbers are in the news often
 * @param words numbers of the words of its name
 * @param suffix what follows the words in Latin script, such as "Labs"; otherwise empty
 */
record Figure(EntityType type, int number, List<Integer> words, String suffix) {

    String key() {
        return type.name().toLowerCase(Locale.ROOT) + "-" + number;
    }

    /** The name as papers in this language spell it. */
    String name(String language) {
        var alphabet = Alphabet.of(language);
        var name = String.join(" ", words.stream().map(alphabet::name).toList());
        return suffix.isEmpty() ? name : name + " " + suffix;
    }
}
