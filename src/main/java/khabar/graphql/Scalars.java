package khabar.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Schema scalars. Each is a string in JSON. */
@Component
class Scalars implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(scalar("LanguageTag", "a BCP 47 language tag such as `fa` or `pt-BR`", Scalars::languageTag));
        wiring.scalar(scalar("Date", "a day such as `2025-08-14`", Scalars::day));
        wiring.scalar(scalar("DateTime", "a timestamp such as `2025-08-14T11:29:00Z`", Scalars::instant));
        wiring.scalar(scalar("Url", "an absolute URL such as `https://example.org/story`", Scalars::url));
        wiring.scalar(scalar("Decimal", "a decimal number in a string, such as `\"19.90\"`", BigDecimal::new));
    }

    private static String languageTag(String text) {
        try {
            var tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
            if (!text.isEmpty() && !tag.equals("und")) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            // Reported below, like an empty tag.
        }
        throw new IllegalArgumentException(text);
    }

    /** ISO 8601 allows years outside 1 to 9999 only by agreement. */
    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException(text);
        }
        return day;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String url(String text) {
        if (!URI.create(text).isAbsolute()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static <T> GraphQLScalarType scalar(String name, String description, Function<String, T> parser) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new StringCoercing<>(description, parser))
                .build();
    }

    /** Serializes a value as a string, and parses it from one. */
    private record StringCoercing<T>(String description, Function<String, T> parser) implements Coercing<T, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }

        @Override
        public T parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                if (input instanceof String text) {
                    return parser.apply(text);
                }
            } catch (RuntimeException e) {
                // The message describes the expected format instead of the parser's complaint.
            }
            throw CoercingParseValueException.newCoercingParseValueException()
                    .message("`%s` is not %s.".formatted(printed(input), description))
                    .build();
        }

        private static Object printed(Object input) {
            return input instanceof Value<?> literal ? AstPrinter.printAstCompact(literal) : input;
        }

        @Override
        public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                Object value = input instanceof StringValue text ? String.valueOf(text.getValue()) : input;
                return parseValue(value, context, locale);
            } catch (CoercingParseValueException e) {
                throw CoercingParseLiteralException.newCoercingParseLiteralException()
                        .message(e.getMessage())
                        .build();
            }
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return new StringValue(serialize(value, context, locale));
        }
    }
}
