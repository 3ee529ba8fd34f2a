package khabar.seed.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.entity.EntityType;
import khabar.entity.IdentifierScheme;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.VocabularyParser;
import org.jspecify.annotations.Nullable;

/** An entity as written in a seed. */
public record EntitySeed(
        Located<String> key,
        Located<EntityType> type,
        @Nullable Located<String> description,
        Map<Located<IdentifierScheme>, String> identifiers,
        List<NameSeed> names)
        implements SeedRecord {

    static EntitySeed parse(FieldReader fields, ProblemReporter problems) {
        var entity = new EntitySeed(
                fields.required("key", FieldParsers::slug, FieldReader.PLACEHOLDER),
                fields.requiredEnum("type", EntityType.class),
                fields.optionalText("description"),
                fields.textsByKey("identifiers", VocabularyParser.ofEnum(IdentifierScheme.class)),
                fields.mappings("names", "a name").stream()
                        .map(name -> NameSeed.parse(name, problems))
                        .toList());
        fields.reportUnknownFields();
        entity.checkNames(fields.position(), problems);
        return entity;
    }

    private void checkNames(Position position, ProblemReporter problems) {
        var spellings = new HashMap<String, NameSeed>();
        var preferred = new HashMap<String, NameSeed>();
        for (var name : names) {
            if (spellings.putIfAbsent(name.language() + " " + name.text(), name) != null) {
                problems.report(
                        name.text().position(), "%s appears twice as a name in %s", name.text(), name.language());
            }
            var first = name.preferred() ? preferred.putIfAbsent(name.language(), name) : null;
            if (first != null) {
                problems.report(
                        name.text().position(),
                        "%s is a second preferred name in %s, besides %s; prefer only one",
                        name.text(),
                        name.language(),
                        first.text());
            }
        }
        if (preferred.isEmpty()) {
            problems.report(position, "an entity needs a preferred name; add preferred: true to one of its names");
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
