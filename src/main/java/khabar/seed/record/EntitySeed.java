package khabar.seed.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.entity.EntityType;
import khabar.entity.IdentifierScheme;
import khabar.entity.Source;
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
        @Nullable Located<Source> descriptionSource,
        Map<Located<IdentifierScheme>, String> identifiers,
        Map<Located<IdentifierScheme>, Source> identifierSources,
        List<NameSeed> names)
        implements SeedRecord {

    static EntitySeed parse(FieldReader fields, ProblemReporter problems) {
        var entity = new EntitySeed(
                fields.required("key", FieldParsers::slug, FieldReader.PLACEHOLDER),
                fields.requiredEnum("type", EntityType.class),
                fields.optionalText("description"),
                fields.optionalEnum("descriptionSource", Source.class),
                fields.valuesByKey("identifiers", VocabularyParser.ofEnum(IdentifierScheme.class), TextLimits::indexed),
                fields.valuesByKey(
                        "identifierSources",
                        VocabularyParser.ofEnum(IdentifierScheme.class),
                        VocabularyParser.ofEnum(Source.class)),
                fields.mappings("names", "a name").stream()
                        .map(name -> NameSeed.parse(name, problems))
                        .toList());
        fields.reportUnknownFields();
        entity.checkNames(fields.position(), problems);
        entity.checkSources(problems);
        return entity;
    }

    private void checkSources(ProblemReporter problems) {
        if (descriptionSource != null && description == null) {
            problems.report(descriptionSource.position(), "descriptionSource needs the field description");
        }
        var schemes = identifiers.keySet().stream().map(Located::value).toList();
        identifierSources.keySet().stream()
                .filter(scheme -> !schemes.contains(scheme.value()))
                .forEach(scheme -> problems.report(
                        scheme.position(), "identifierSources: the entity has no identifier %s", scheme));
    }

    /** Null if there is no description. The curator's unless the seed says that it comes from the articles. */
    public @Nullable Source sourceOfDescription() {
        return description == null ? null : descriptionSource == null ? Source.CURATOR : descriptionSource.value();
    }

    /** The curator's unless the seed says that an article gives the identifier. */
    public Source sourceOf(IdentifierScheme scheme) {
        return identifierSources.entrySet().stream()
                .filter(source -> source.getKey().value() == scheme)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Source.CURATOR);
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
        if (names.isEmpty()) {
            problems.report(
                    position, "an entity needs names; add names: [{ text: its name, language: en, preferred: true }]");
        } else if (preferred.isEmpty()) {
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
