package khabar.docs;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All records, fields and vocabularies of seeds, from their JSON Schema. */
@Component
class SeedReference implements GeneratedPart {

    private static final String REFERENCE = "#/$defs/";

    private final MarkdownRenderer renderer;
    private final JsonNode definitions;

    SeedReference(ManualFiles files, MarkdownRenderer renderer, JsonMapper json) {
        this.renderer = renderer;
        this.definitions = json.readTree(files.read("seed.schema.json")).path("$defs");
    }

    @Override
    public String name() {
        return "seed-reference";
    }

    @Override
    public String markdown() {
        return definitions
                .valueStream()
                .map(definition -> "### %s\n\n%s\n\n%s"
                        .formatted(
                                definition.path("title").asString(),
                                definition.path("description").asString(""),
                                entries(definition)))
                .collect(Collectors.joining("\n\n"));
    }

    private String entries(JsonNode definition) {
        return definition.has("enum") ? values(definition) : fields(definition);
    }

    private String fields(JsonNode definition) {
        var title = anchor(definition);
        var required = definition
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        return list(definition
                .path("properties")
                .propertyStream()
                .map(field -> entry(
                        title,
                        field.getKey(),
                        " <span>%s%s</span>"
                                .formatted(
                                        type(field.getValue()), required.contains(field.getKey()) ? ", required" : ""),
                        field.getValue().path("description").asString("")))
                .collect(Collectors.joining()));
    }

    private String values(JsonNode definition) {
        var title = anchor(definition);
        var values = definition.path("enum");
        var descriptions = definition.path("markdownEnumDescriptions");
        var list = new StringBuilder();
        for (var i = 0; i < values.size(); i++) {
            list.append(entry(
                    title, values.get(i).asString(), "", descriptions.path(i).asString("")));
        }
        return list(list.toString());
    }

    private static String list(String entries) {
        return entries.isEmpty() ? "" : "<dl class=\"reference\">%s</dl>".formatted(entries);
    }

    private String entry(String title, String name, String type, String description) {
        return "<dt id=\"%1$s.%2$s\"><a href=\"#%1$s.%2$s\"><code>%2$s</code></a>%3$s</dt><dd>%4$s</dd>"
                .formatted(title, name, type, renderer.description(description));
    }

    /** Describes the type in a word or two, with a link to what it refers to. */
    private String type(JsonNode field) {
        if (field.has("$ref")) {
            return link(field.path("$ref").asString());
        }
        if (field.has("anyOf")) {
            return type(field.path("anyOf").path(0));
        }
        if (field.has("items")) {
            return "list: " + type(field.path("items"));
        }
        var type = field.path("type");
        return switch (type.isArray() ? type.path(0).asString() : type.asString("")) {
            case "string" -> "text";
            case "boolean" -> "true or false";
            case "object" -> "mapping";
            case "number" -> "number";
            default -> "depends on the property";
        };
    }

    private String link(String reference) {
        var definition = definitions.path(reference.substring(REFERENCE.length()));
        return "<a href=\"#%s\">%s</a>"
                .formatted(
                        anchor(definition),
                        HtmlUtils.htmlEscape(definition.path("title").asString()));
    }

    private static String anchor(JsonNode definition) {
        return HeadingIds.anchor(definition.path("title").asString());
    }
}
