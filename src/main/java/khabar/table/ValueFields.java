package khabar.table;

import java.util.Map;
import khabar.date.Calendar;
import khabar.date.FuzzyDate;
import khabar.table.FieldSource.Embedded;
import khabar.text.Scripts;

/** Fields of objects that are stored in a few columns: texts with their language, and dates of any precision. */
public final class ValueFields {

    private ValueFields() {}

    /** Text in a language. Null if the text is null. */
    public static Embedded text(String text, String language) {
        return new Embedded(textFields(text, language), text, null);
    }

    /** Fields of a text. Its script and direction depend on the text, not on its language. */
    public static Fields textFields(String text, String language) {
        return Fields.none()
                .column("value", text)
                .column("language", language)
                .computed("script", text, (cells, arguments) -> Scripts.of(cells.getString(0)))
                .computed("direction", text, (cells, arguments) -> Scripts.direction(Scripts.of(cells.getString(0))))
                .column("isFallback", "false");
    }

    /** Date in the columns with this prefix. Null if its precision is UNKNOWN. */
    public static Embedded date(String prefix, String certainty) {
        var precision = prefix + "_precision";
        return new Embedded(
                dateFields(prefix + "_from", prefix + "_until", prefix + "_edtf", precision, certainty),
                "nullif(" + precision + ", 'UNKNOWN')",
                null);
    }

    private static Fields dateFields(String from, String until, String edtf, String precision, String certainty) {
        return Fields.none()
                .column("from", from)
                .column("through", until + " - 1")
                .column("precision", precision)
                .column("certainty", certainty)
                .column("edtf", edtf)
                .computed(
                        "formatted",
                        edtf,
                        (cells, arguments) -> formatted(FuzzyDate.parse(cells.getString(0)), arguments));
    }

    private static String formatted(FuzzyDate date, Map<String, Object> arguments) {
        var language = arguments.get("language");
        var calendar = arguments.get("calendar");
        return date.formatted(
                language == null ? "en" : language.toString(),
                calendar == null ? Calendar.GREGORIAN : Calendar.valueOf(calendar.toString()));
    }
}
