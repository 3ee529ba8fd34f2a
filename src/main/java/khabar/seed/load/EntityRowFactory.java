package khabar.seed.load;

import static java.util.Comparator.comparing;

import khabar.name.Spelling;
import khabar.seed.record.EntitySeed;
import khabar.seed.record.NameSeed;
import khabar.seed.source.Located;
import khabar.store.EntityIdentifierRow;
import khabar.store.EntityNameRow;
import khabar.store.EntityRow;

/** Makes the row that an entity wants. */
final class EntityRowFactory {

    private EntityRowFactory() {}

    static EntityRow row(EntitySeed seed, String hash) {
        var row = new EntityRow(
                seed.key().value(),
                seed.type().value(),
                Located.valueOf(seed.description()),
                Spelling.sortKey(sortedName(seed)),
                hash);
        seed.names().forEach(name -> row.add(row(name)));
        seed.identifiers().forEach((scheme, value) -> row.add(new EntityIdentifierRow(scheme.value(), value)));
        return row;
    }

    private static EntityNameRow row(NameSeed name) {
        return new EntityNameRow(name.text().value(), name.language(), name.script(), name.kind(), name.preferred());
    }

    /** The preferred name as it is shown to whoever asks for no language. */
    private static String sortedName(EntitySeed seed) {
        return seed.names().stream()
                .filter(NameSeed::preferred)
                .min(comparing((NameSeed name) -> !name.language().equals("en")).thenComparing(NameSeed::language))
                .map(NameSeed::text)
                .map(Located::value)
                .orElseThrow();
    }
}
