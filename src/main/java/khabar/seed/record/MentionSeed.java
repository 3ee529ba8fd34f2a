package khabar.seed.record;

import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;

/** How an article spells an entity, as a seed has it. */
public record MentionSeed(Located<String> entity, Located<String> as) {

    static MentionSeed read(FieldReader fields) {
        var mention =
                new MentionSeed(fields.text("entity"), fields.one("as", FieldParsers::fragment, FieldReader.MISSING));
        fields.finish();
        return mention;
    }
}
