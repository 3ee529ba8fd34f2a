package khabar.seed;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EntitySeed;
import khabar.seed.record.Kind;
import khabar.seed.record.PublisherSeed;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.At;
import khabar.seed.source.Findings;
import khabar.seed.source.Mark;
import org.jspecify.annotations.Nullable;

/** Values that only one record may have: addresses, domains, identifiers. */
class Unique {

    /** Such a value; the scheme is that of an identifier, and otherwise the name of the field. */
    record Value(Kind kind, String scheme, String value) {

        @Override
        public String toString() {
            return scheme + " " + value;
        }
    }

    private record Holder(String key, Mark mark) {}

    private final Map<Value, Holder> holders = new HashMap<>();
    private final Index index;
    private final Database database;
    private final Findings findings;
    private final boolean prune;

    Unique(Index index, Database database, boolean prune, Findings findings) {
        this.index = index;
        this.database = database;
        this.prune = prune;
        this.findings = findings;
    }

    void check(Collection<SeedRecord> seeds) {
        var values = seeds.stream().flatMap(Unique::values).map(At::value).collect(toSet());
        var stored = database.holders(values);
        seeds.forEach(seed -> values(seed).forEach(value -> {
            checkInSeed(seed, value);
            checkInDatabase(seed, value, stored.get(value.value()));
        }));
    }

    private void checkInSeed(SeedRecord seed, At<Value> value) {
        var before = holders.putIfAbsent(value.value(), new Holder(seed.key().value(), value.mark()));
        if (before != null && !before.mark().equals(value.mark())) {
            var kind = seed.kind().singular();
            findings.add(
                    value.mark(), "%s is that of the %s %s already, at %s", value, kind, before.key(), before.mark());
        }
    }

    private void checkInDatabase(SeedRecord seed, At<Value> value, @Nullable String holder) {
        var isFree = prune || holder == null || holder.equals(seed.key().value()) || isInSeed(seed.kind(), holder);
        if (!isFree) {
            var kind = seed.kind().singular();
            findings.add(value.mark(), "%s is that of the %s %s in the database already", value, kind, holder);
        }
    }

    /** What the seed says of that record counts, not what the database does. */
    private boolean isInSeed(Kind kind, String key) {
        var entry = index.find(kind, key);
        return entry != null && entry.isInSeed();
    }

    private static Stream<At<Value>> values(SeedRecord seed) {
        return switch (seed) {
            case ArticleSeed article -> value(Kind.ARTICLE, "url", article.url());
            case PublisherSeed publisher -> value(Kind.PUBLISHER, "domain", publisher.domain());
            case EntitySeed entity ->
                entity.identifiers().entrySet().stream()
                        .map(each -> new At<>(
                                new Value(Kind.ENTITY, each.getKey().value().name(), each.getValue()),
                                each.getKey().mark()));
            default -> Stream.empty();
        };
    }

    private static Stream<At<Value>> value(Kind kind, String field, @Nullable At<String> text) {
        return text == null ? Stream.empty() : Stream.of(new At<>(new Value(kind, field, text.value()), text.mark()));
    }
}
