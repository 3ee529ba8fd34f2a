package khabar.seed.record;

import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;

/** An article's spelling of an entity, as written in a seed. */
public record MentionSeed(Located<String> entity, Located<String> as) {

    static MentionSeed parse(FieldReader fields) {
        var mention = new MentionSeed(
                fields.requiredText("entity"), fields.required("as", FieldParsers::fragment, FieldReader.PLACEHOLDER));
        fields.reportUnknownFields();
        return mention;
    }
}
