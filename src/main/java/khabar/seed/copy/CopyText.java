package khabar.seed.copy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values in the text format of COPY. */
final class CopyText {

    private static final String NULL = "\\N";

    /** ISO 8601 has a sign before a year of five digits, which PostgreSQL does not accept. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.NEVER)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT);

    private CopyText() {}

    static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> text.append(NULL);
            case List<?> items -> appendEscaped(text, array(items));
            case Object[] items -> appendEscaped(text, array(List.of(items)));
            default -> appendEscaped(text, text(value));
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case LocalDate date -> DATE.format(date);
            case Enum<?> constant -> constant.name();
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static String array(List<?> items) {
        var array = new StringBuilder("{");
        for (var item : items) {
            array.append(array.length() > 1 ? "," : "")
                    .append('"')
                    .append(text(item).replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    private static void appendEscaped(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }
}
