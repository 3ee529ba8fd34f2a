package khabar.seed.record;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import khabar.seed.source.FieldReader;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.SeedFile;
import khabar.seed.source.SourceNode;
import khabar.seed.source.SourceNode.Scalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The JSON Schema of seeds, and what it and the loader say about a record. */
final class SeedSchema {

    static final Path FILE = Path.of("src/docs/seed.schema.json");

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read());

    private SeedSchema() {}

    /** A record of a file, as the loader and as an editor read it. */
    record Sample(RecordKind kind, SourceNode source, JsonNode json) {

        List<String> problemsOfSchema() {
            var file = JsonNodeFactory.instance.objectNode();
            file.putArray(kind.plural()).add(json);
            return SCHEMA.validate(file).stream().map(Object::toString).toList();
        }

        /** Problems of fields: not those of values that contradict each other. */
        List<String> problemsOfLoader() {
            var problems = new ArrayList<String>();
            var fields =
                    FieldReader.of(source, "a record", (position, message) -> problems.add(position + ": " + message));
            switch (kind) {
                case PUBLISHER -> PublisherSeed.parse(fields);
                case STORY -> StorySeed.parse(fields);
                case ENTITY -> EntitySeed.parse(fields, ProblemReporter.NONE);
                case ARTICLE -> ArticleSeed.parse(fields, ProblemReporter.NONE);
                case EVENT -> EventSeed.parse(fields, ProblemReporter.NONE);
            }
            return problems;
        }
    }

    static JsonNode read() {
        try {
            return JsonMapper.shared().readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Sample> samples(Path file) {
        var samples = new ArrayList<Sample>();
        var kinds = EnumSet.allOf(RecordKind.class);
        new SeedFile(file)
                .read(
                        kinds,
                        kinds,
                        (kind, source) -> samples.add(new Sample(kind, source, json(source))),
                        ProblemReporter.NONE);
        return samples;
    }

    /** Reads plain scalars of YAML as editors do: 2018 is a number, true a boolean. */
    private static JsonNode json(SourceNode source) {
        var nodes = JsonNodeFactory.instance;
        return switch (source) {
            case SourceNode.Absent absent -> nodes.nullNode();
            case SourceNode.Mapping mapping -> {
                var object = nodes.objectNode();
                mapping.fields().forEach((name, field) -> object.set(name, json(field.value())));
                yield object;
            }
            case SourceNode.Sequence sequence -> {
                var array = nodes.arrayNode();
                sequence.items().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Scalar scalar -> {
                var isQuoted = scalar.style() == Scalar.Style.QUOTED;
                yield !isQuoted && scalar.text().matches("true|false")
                        ? nodes.booleanNode(Boolean.parseBoolean(scalar.text()))
                        : !isQuoted && NUMBER.matcher(scalar.text()).matches()
                                ? nodes.numberNode(new BigDecimal(scalar.text()))
                                : nodes.stringNode(scalar.text());
            }
        };
    }
}
