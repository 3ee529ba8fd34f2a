package khabar.seed.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khabar.entity.NameKind;
import khabar.text.Scripts;

/** Makes the names of an entity. */
record NameGenerator(GenerationContext context) {

    private static final List<NameKind> PREFERRED_KINDS =
            List.of(NameKind.LABEL, NameKind.ALIAS, NameKind.ACRONYM, NameKind.TRANSLITERATION);

    void addTo(GeneratedRecord record) {
        var fields = new ArrayList<Map<String, Object>>();
        var rows = new ArrayList<Map<String, Object>>();
        var names = new HashSet<List<String>>();
        var withPreferred = new HashSet<String>();
        for (var count = context.dice().between(1, 5); count > 0; count--) {
            var written = context.texts().name();
            var language = WrittenLanguage.any(context.dice());
            if (names.add(List.of(language.stored(), TextGenerator.stored(written)))) {
                var isPreferred =
                        fields.isEmpty() || context.dice().percent(40) && !withPreferred.contains(language.stored());
                if (isPreferred) {
                    withPreferred.add(language.stored());
                }
                var name = new LinkedHashMap<String, Object>();
                name.put("text", written);
                name.put("language", language.written());
                fields.add(name);
                rows.add(nameRow(name, language, isPreferred));
            }
        }
        record.fields().put("names", fields);
        record.row().put("entity_name", rows);
    }

    private Map<String, Object> nameRow(Map<String, Object> name, WrittenLanguage language, boolean isPreferred) {
        if (isPreferred || context.dice().percent(20)) {
            name.put("preferred", isPreferred);
        }
        var kind = isPreferred ? NameKind.LABEL : NameKind.ALIAS;
        if (context.dice().percent(60)) {
            kind = isPreferred
                    ? context.dice().pick(PREFERRED_KINDS)
                    : context.dice().pick(NameKind.values());
            name.put("kind", kind.name());
        }
        var text = TextGenerator.stored((String) name.get("text"));
        var script = Scripts.of(text);
        if (context.dice().percent(20)) {
            script = context.dice().pick("Deva", "Zxxx");
            name.put("script", script);
        }
        return Map.of(
                "name", text,
                "language_code", language.stored(),
                "script", script,
                "kind", kind.name(),
                "is_preferred", isPreferred);
    }
}
