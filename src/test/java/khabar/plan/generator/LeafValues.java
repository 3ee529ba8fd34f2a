package khabar.plan.generator;

import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLScalarType;
import java.util.List;

/** Values of scalars, enums and identifiers: mostly real ones, some unknown ones, few invalid ones. */
final class LeafValues {

    private static final List<String> LANGUAGES =
            List.of("en fa hi tr ar ur ru zh zh-Hant de fa-IR en-US hi-Latn tr-TR xx sr-Latn-RS".split(" "));
    private static final List<String> DATES = List.of(
            "2025-08-14 2025-08-01 2025-01-01 2024-02-29 2016-04-13 2026-12-31 1999-12-31 0001-01-01".split(" "));
    private static final List<String> WORDS = List.of(
            "xAI|company|कंपनी|شرکت|şirket|the|a|\"the company\"|company -xAI|OpenAI or Tesla||   |%|_|İstanbul|'|🙂"
                    .split("[|]"));

    private static final List<String> INSTANTS =
            List.of("2020-01-01T00:00:00Z", "2025-08-14T11:29:00.5+03:30", "2999-12-31T23:59:59Z");

    private final Dice dice;
    private final ValuePool pool;

    LeafValues(Dice dice, ValuePool pool) {
        this.dice = dice;
        this.pool = pool;
    }

    /**
     * Returns a value.
     *
     * @param meaning what the value is for, such as {@code Person.key} or {@code EventFilter.key}
     */
    Value<?> value(GraphQLNamedInputType type, String meaning) {
        if (dice.percent(0.2)) {
            return dice.pick(IntValue.of(7), StringValue.of("wrong"), BooleanValue.of(true), EnumValue.of("WRONG"));
        }
        return switch (type) {
            case GraphQLEnumType names ->
                EnumValue.of(dice.pick(names.getValues()).getName());
            case GraphQLScalarType scalar -> scalar(scalar.getName(), meaning);
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    private Value<?> scalar(String type, String meaning) {
        return switch (type) {
            case "Int" -> IntValue.of(dice.percent(2) ? dice.pick(-1, Integer.MAX_VALUE, 100) : dice.below(5));
            case "Boolean" -> BooleanValue.of(dice.percent(50));
            case "LanguageTag" -> StringValue.of(dice.percent(0.5) ? "not a tag" : dice.pick(LANGUAGES));
            case "Date" -> StringValue.of(dice.percent(0.5) ? "2025-13-01" : dice.pick(DATES));
            case "DateTime" -> StringValue.of(dice.percent(0.5) ? "2025-13-01" : dice.pick(INSTANTS));
            default -> StringValue.of(text(meaning));
        };
    }

    private String text(String meaning) {
        var known = pool.values(known(meaning));
        if (known.isEmpty() || dice.percent(7)) {
            return unknown(meaning);
        }
        var text = dice.pick(known);
        return meaning.endsWith(".part") || meaning.equals("search.query") && dice.percent(40) ? part(text) : text;
    }

    /** The kind of value in the pool. */
    private String known(String meaning) {
        var kind = meaning.replace(".part", "");
        return switch (kind) {
            case "EntityFilter.key" -> "Entity.key";
            case "EntityFilter.name", "search.query" -> "Entity.name";
            case "EventFilter.key" -> "Event.key";
            case "ArticleFilter.publishers", "PublisherFilter.key" -> "Publisher.key";
            case "ArticleFilter.stories", "StoryFilter.key" -> "Story.key";
            case "ArticleFilter.text" -> dice.percent(30) ? "Entity.name" : "";
            default -> kind;
        };
    }

    private String unknown(String meaning) {
        var ids = pool.values("Node.id");
        if (meaning.endsWith(".id") && !ids.isEmpty() && dice.percent(60)) {
            return dice.pick(ids);
        }
        if (meaning.endsWith(".url")) {
            return dice.percent(80) ? "https://example.org/unknown" : "not an address";
        }
        return dice.percent(2) ? "\u0000" : dice.pick(WORDS);
    }

    private String part(String text) {
        var start = dice.below(Math.max(1, text.length() - 1));
        var length = dice.between(1, 6);
        return text.substring(start, Math.min(text.length(), start + length));
    }

    /** Returns an {@code IdentifierInput}. */
    Value<?> identifier(String meaning) {
        var known = pool.identifiers(meaning.replaceFirst("\\..*", ""));
        var identifier = known.isEmpty() || dice.percent(15)
                ? new ValuePool.KnownIdentifier("WIKIDATA", "Q1")
                : dice.pick(known);
        return ObjectValue.newObjectValue()
                .objectField(new ObjectField("scheme", EnumValue.of(identifier.scheme())))
                .objectField(new ObjectField("value", StringValue.of(identifier.value())))
                .build();
    }
}
