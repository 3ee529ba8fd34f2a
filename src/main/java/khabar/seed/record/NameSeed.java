package khabar.seed.record;

import khabar.entity.NameKind;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Findings;
import khabar.seed.source.Located;
import khabar.text.Scripts;

/** A spelling of an entity's name as a seed has it. */
public record NameSeed(Located<String> text, String language, String script, NameKind kind, boolean preferred) {

    static NameSeed read(FieldReader fields, Findings findings) {
        var text = fields.text("text");
        var language = fields.one("language", FieldParsers::language, "en").value();
        var script = fields.optional("script", FieldParsers::script);
        var preferred = fields.flag("preferred");
        var kind = fields.choice("kind", preferred ? NameKind.LABEL : NameKind.ALIAS);
        fields.finish();
        if (preferred && (kind.value() == NameKind.MISSPELLING || kind.value() == NameKind.FORMER)) {
            findings.add(kind.mark(), "a %s cannot be the preferred name; prefer another", kind);
        }
        return new NameSeed(
                text, language, script == null ? Scripts.of(text.value()) : script.value(), kind.value(), preferred);
    }
}
