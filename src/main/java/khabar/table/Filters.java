package khabar.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import khabar.sql.Aliases;
import khabar.sql.Sql;
import khabar.table.FilterDefinition.FilterField;
import org.springframework.stereotype.Component;

/**
 * Converts filter inputs to SQL conditions. Looks up each field in the definitions for its input type. Null and omitted
 * fields do not filter. {@code and}, {@code or} and {@code not} mean the same in every filter.
 */
@Component
public class Filters {

    private static final Pattern RELATED = Pattern.compile("(.*)_r(\\d+)");

    private final Map<String, FilterDefinition> definitions;

    Filters(List<FilterDefinition> definitions) {
        this.definitions = definitions.stream()
                .collect(Collectors.toMap(FilterDefinition::inputType, Function.identity(), FilterDefinition::merge));
    }

    /** Builds the condition for the table with this alias, from a filter in which all lookups are done. */
    public Sql condition(String inputType, Map<String, ?> filter, String alias) {
        var conditions = filter.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> condition(inputType, entry.getKey(), entry.getValue(), alias))
                .toList();
        return Conditions.allOf(conditions);
    }

    private Sql condition(String inputType, String field, Object value, String alias) {
        return switch (field) {
            case "and" -> Conditions.allOf(each(inputType, value, alias));
            case "or" -> Conditions.anyOf(each(inputType, value, alias));
            case "not" ->
                // Also true where the condition is null.
                Sql.of("(").add(condition(inputType, asMap(value), alias)).add(") is not true");
            default -> field(inputType, field).condition(alias, value, this);
        };
    }

    /**
     * Requires a related row that meets a filter.
     *
     * @param from the tables and their join condition, with {@code {}} for the related row and {@code {parent}} for the
     *     table with this alias
     */
    public Sql exists(String from, String alias, String inputType, Object filter) {
        var related = relatedAlias(alias);
        return Sql.of("exists (select from " + from + " and ")
                .with(new Aliases(related, related, Aliases.of(alias)))
                .add(condition(inputType, asMap(filter), related))
                .add(")");
    }

    /** Alias for a row that is related to the row with another alias. Short, because PostgreSQL cuts long names. */
    public static String relatedAlias(String alias) {
        var matcher = RELATED.matcher(alias);
        return matcher.matches() ? matcher.group(1) + "_r" + (Integer.parseInt(matcher.group(2)) + 1) : alias + "_r1";
    }

    private List<Sql> each(String inputType, Object filters, String alias) {
        return ((List<?>) filters)
                .stream()
                        .map(filter -> condition(inputType, asMap(filter), alias))
                        .toList();
    }

    private FilterField field(String inputType, String field) {
        var fields =
                Objects.requireNonNull(definitions.get(inputType), inputType).fields();
        return Objects.requireNonNull(fields.get(field), inputType + "." + field);
    }

    /** Casts an input object to a map of its fields. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> asMap(Object input) {
        return (Map<String, Object>) input;
    }
}
