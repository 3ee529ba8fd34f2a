package khabar.seed.check;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EntitySeed;
import khabar.seed.record.PublisherSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.Findings;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import org.jspecify.annotations.Nullable;

/** Values that only one record may have: addresses, domains, identifiers. */
class UniquenessCheck {

    /** Such a value; the scheme is that of an identifier, and otherwise the name of the field. */
    record Value(RecordKind kind, String scheme, String value) {

        @Override
        public String toString() {
            return scheme + " " + value;
        }
    }

    private record Holder(String key, Position mark) {}

    private final Map<Value, Holder> holders = new HashMap<>();
    private final RecordIndex index;
    private final StoredRecords database;
    private final Findings findings;
    private final boolean prune;

    UniquenessCheck(RecordIndex index, StoredRecords database, boolean prune, Findings findings) {
        this.index = index;
        this.database = database;
        this.prune = prune;
        this.findings = findings;
    }

    void check(Collection<SeedRecord> seeds) {
        var values = seeds.stream()
                .flatMap(UniquenessCheck::values)
                .map(Located::value)
                .collect(toSet());
        var stored = database.holders(values);
        seeds.forEach(seed -> values(seed).forEach(value -> {
            checkInSeed(seed, value);
            checkInDatabase(seed, value, stored.get(value.value()));
        }));
    }

    private void checkInSeed(SeedRecord seed, Located<Value> value) {
        var before = holders.putIfAbsent(value.value(), new Holder(seed.key().value(), value.mark()));
        if (before != null && !before.mark().equals(value.mark())) {
            var kind = seed.kind().singular();
            findings.add(
                    value.mark(), "%s is that of the %s %s already, at %s", value, kind, before.key(), before.mark());
        }
    }

    private void checkInDatabase(SeedRecord seed, Located<Value> value, @Nullable String holder) {
        var isFree = prune || holder == null || holder.equals(seed.key().value()) || isInSeed(seed.kind(), holder);
        if (!isFree) {
            var kind = seed.kind().singular();
            findings.add(value.mark(), "%s is that of the %s %s in the database already", value, kind, holder);
        }
    }

    /** What the seed says of that record counts, not what the database does. */
    private boolean isInSeed(RecordKind kind, String key) {
        var entry = index.find(kind, key);
        return entry != null && entry.isInSeed();
    }

    private static Stream<Located<Value>> values(SeedRecord seed) {
        return switch (seed) {
            case ArticleSeed article -> value(RecordKind.ARTICLE, "url", article.url());
            case PublisherSeed publisher -> value(RecordKind.PUBLISHER, "domain", publisher.domain());
            case EntitySeed entity ->
                entity.identifiers().entrySet().stream()
                        .map(each -> new Located<>(
                                new Value(
                                        RecordKind.ENTITY, each.getKey().value().name(), each.getValue()),
                                each.getKey().mark()));
            default -> Stream.empty();
        };
    }

    private static Stream<Located<Value>> value(RecordKind kind, String field, @Nullable Located<String> text) {
        return text == null
                ? Stream.empty()
                : Stream.of(new Located<>(new Value(kind, field, text.value()), text.mark()));
    }
}
