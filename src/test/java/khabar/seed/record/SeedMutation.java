package khabar.seed.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records that differ from a valid one in a single place, as after a typing error. */
final class SeedMutation {

    /** The JSON Schema does not list languages, because the loader knows several tags of some. */
    private static final int MAX_LANGUAGE_LENGTH = 3;

    private final JsonNode record;
    private final List<String> mutants = new ArrayList<>();

    private SeedMutation(JsonNode record) {
        this.record = record;
    }

    /** Returns the mutants as JSON, which is YAML too. */
    static List<String> of(JsonNode record) {
        var mutation = new SeedMutation(record);
        mutation.mutate(record);
        return mutation.mutants;
    }

    private void mutate(JsonNode node) {
        if (node instanceof ObjectNode object) {
            with(object, changed -> changed.put("colour", "red"));
            for (var name : List.copyOf(object.propertyNames())) {
                mutateField(object, name);
                mutate(object.get(name));
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::mutate);
        }
    }

    private void mutateField(ObjectNode object, String name) {
        with(object, changed -> changed.remove(name));
        if (name.length() > MAX_LANGUAGE_LENGTH) {
            with(object, changed -> changed.set(name + "s", changed.remove(name)));
        }
        with(object, changed -> changed.putNull(name));
        with(object, changed -> changed.putObject(name).put("§", "§"));
        with(object, changed -> changed.putArray(name).addArray());
        if (object.get(name).isString() && object.get(name).asString().matches("[A-Z_]+")) {
            with(object, changed -> changed.put(name, "NO_SUCH_VALUE"));
        }
    }

    /** Changes the object in place, writes the record, and undoes the change. */
    private void with(ObjectNode object, Consumer<ObjectNode> change) {
        var original = object.deepCopy();
        change.accept(object);
        mutants.add(record.toString());
        object.removeAll();
        object.setAll(original);
    }
}
