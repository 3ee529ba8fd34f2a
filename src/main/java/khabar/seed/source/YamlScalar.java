package khabar.seed.source;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.ScalarEvent;

/** A YAML scalar without the parser's event, which would keep a part of the file in memory for each anchor. */
record YamlScalar(String text, boolean isPlain) {

    static final YamlScalar EMPTY = new YamlScalar("", true);

    static YamlScalar of(ScalarEvent event) {
        return new YamlScalar(event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN && event.getTag() == null);
    }

    boolean isNull() {
        return isPlain
                && switch (text) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }
}
