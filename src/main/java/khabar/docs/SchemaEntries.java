package khabar.docs;

import graphql.language.AstPrinter;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.InputValueWithState;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Entries of the schema's reference: a field, a value or an argument each. */
record SchemaEntries(MarkdownRenderer renderer) {

    private static final String ENTRY =
            "<dt id=\"%1$s.%2$s\"><a href=\"#%1$s.%2$s\"><code>%2$s</code></a>%3$s</dt><dd>%4$s</dd>";

    static String text(@Nullable String description) {
        return Objects.requireNonNullElse(description, "").strip();
    }

    static String link(GraphQLNamedType type) {
        return "<a href=\"#%s\">%s</a>".formatted(type.getName().toLowerCase(Locale.ROOT), type.getName());
    }

    String fields(GraphQLFieldsContainer type, List<GraphQLFieldDefinition> fields) {
        return list(fields.stream().map(field -> field(type, field)).toList());
    }

    String values(GraphQLEnumType type) {
        return list(type.getValues().stream()
                .map(value -> entry(type, value.getName(), "", value.getDescription()))
                .toList());
    }

    String inputFields(GraphQLInputObjectType type) {
        return list(type.getFieldDefinitions().stream()
                .map(field -> entry(type, field.getName(), ": " + typeLink(field.getType()), field.getDescription()))
                .toList());
    }

    private static String list(List<String> entries) {
        return entries.isEmpty() ? "" : "<dl class=\"reference\">%s</dl>".formatted(String.join("", entries));
    }

    private String field(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        var arguments = field.getArguments().stream().map(this::argument).collect(Collectors.joining());
        var shown = arguments.isEmpty() ? "" : "<ul>%s</ul>".formatted(arguments);
        var entry = entry(type, field.getName(), ": " + typeLink(field.getType()), field.getDescription());
        return entry.replaceFirst("</dd>$", shown.replace("\\", "\\\\").replace("$", "\\$") + "</dd>");
    }

    private String argument(GraphQLArgument argument) {
        return "<li><code>%s</code>: %s%s %s</li>"
                .formatted(
                        argument.getName(),
                        typeLink(argument.getType()),
                        defaultValue(argument.getArgumentDefaultValue()),
                        renderer.description(text(argument.getDescription())).replaceAll("</?p>", ""));
    }

    private static String defaultValue(InputValueWithState value) {
        return value.isLiteral() && value.getValue() instanceof Value<?> literal
                ? " = <code>%s</code>".formatted(HtmlUtils.htmlEscape(AstPrinter.printAst(literal)))
                : "";
    }

    private String entry(GraphQLNamedType type, String name, String declaration, @Nullable String description) {
        return ENTRY.formatted(type.getName(), name, declaration, renderer.description(text(description)));
    }

    private static String typeLink(GraphQLType type) {
        var named = GraphQLTypeUtil.unwrapAll(type);
        var printed = HtmlUtils.htmlEscape(GraphQLTypeUtil.simplePrint(type));
        return "<span>%s</span>".formatted(printed.replace(named.getName(), link(named)));
    }
}
