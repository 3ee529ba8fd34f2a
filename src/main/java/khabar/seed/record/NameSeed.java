package khabar.seed.record;

import khabar.entity.NameKind;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import khabar.seed.source.ProblemReporter;
import khabar.text.Scripts;

/** A spelling of an entity's name, as written in a seed. */
public record NameSeed(Located<String> text, String language, String script, NameKind kind, boolean preferred) {

    static NameSeed parse(FieldReader fields, ProblemReporter problems) {
        var text = fields.required("text", TextLimits::name, FieldReader.PLACEHOLDER);
        var language = fields.required("language", FieldParsers::language, "en").value();
        var script = fields.optional("script", FieldParsers::script);
        var preferred = fields.isTrue("preferred");
        var kind = fields.enumOr("kind", preferred ? NameKind.LABEL : NameKind.ALIAS);
        fields.reportUnknownFields();
        if (preferred && (kind.value() == NameKind.MISSPELLING || kind.value() == NameKind.FORMER)) {
            problems.report(kind.position(), "a %s cannot be the preferred name; prefer another name", kind);
        }
        return new NameSeed(
                text, language, script == null ? Scripts.of(text.value()) : script.value(), kind.value(), preferred);
    }
}
