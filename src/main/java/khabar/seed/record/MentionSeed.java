package khabar.seed.record;

import khabar.seed.source.At;
import khabar.seed.source.Fields;

/** How an article spells an entity, as a seed has it. */
public record MentionSeed(At<String> entity, At<String> as) {

    static MentionSeed read(Fields fields) {
        var mention = new MentionSeed(fields.text("entity"), fields.one("as", Words::fragment, Fields.MISSING));
        fields.finish();
        return mention;
    }
}
