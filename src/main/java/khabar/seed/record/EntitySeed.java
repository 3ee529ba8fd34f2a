package khabar.seed.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.entity.EntityType;
import khabar.entity.IdentifierScheme;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Findings;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import khabar.seed.source.VocabularyParser;
import org.jspecify.annotations.Nullable;

/** An entity as a seed has it. */
public record EntitySeed(
        Located<String> key,
        Located<EntityType> type,
        @Nullable Located<String> description,
        Map<Located<IdentifierScheme>, String> identifiers,
        List<NameSeed> names)
        implements SeedRecord {

    static EntitySeed read(FieldReader fields, Findings findings) {
        var entity = new EntitySeed(
                fields.one("key", FieldParsers::slug, FieldReader.MISSING),
                fields.choice("type", EntityType.class),
                fields.optionalText("description"),
                fields.entries("identifiers", VocabularyParser.of(IdentifierScheme.class)),
                fields.list("names", "a name").stream()
                        .map(name -> NameSeed.read(name, findings))
                        .toList());
        fields.finish();
        entity.checkNames(fields.mark(), findings);
        return entity;
    }

    private void checkNames(Position mark, Findings findings) {
        var spellings = new HashMap<String, NameSeed>();
        var preferred = new HashMap<String, NameSeed>();
        for (var name : names) {
            if (spellings.putIfAbsent(name.language() + " " + name.text(), name) != null) {
                findings.add(name.text().mark(), "%s is here twice as a name in %s", name.text(), name.language());
            }
            var other = name.preferred() ? preferred.putIfAbsent(name.language(), name) : null;
            if (other != null) {
                findings.add(
                        name.text().mark(),
                        "%s is a second preferred name in %s beside %s; prefer one",
                        name.text(),
                        name.language(),
                        other.text());
            }
        }
        if (preferred.isEmpty()) {
            findings.add(mark, "an entity needs a preferred name; add preferred: true to one of its names");
        }
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ENTITY;
    }

    @Override
    public Stream<Reference> references() {
        return Stream.empty();
    }

    @Override
    public EntityType fixedType() {
        return type.value();
    }
}
