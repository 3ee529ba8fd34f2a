package khabar.seed.check;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import khabar.seed.index.RecordIndex;
import khabar.seed.index.StoredRecords;
import khabar.seed.index.UniqueValue;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EntitySeed;
import khabar.seed.record.PublisherSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemReporter;
import org.jspecify.annotations.Nullable;

/** Checks that no two records share a URL, domain or identifier. */
class UniquenessCheck {

    private record Holder(Located<String> key, Position position) {}

    private final Map<UniqueValue, Holder> holders = new HashMap<>();
    private final RecordIndex index;
    private final StoredRecords database;
    private final ProblemReporter problems;
    private final boolean prune;

    UniquenessCheck(RecordIndex index, StoredRecords database, boolean prune, ProblemReporter problems) {
        this.index = index;
        this.database = database;
        this.prune = prune;
        this.problems = problems;
    }

    void check(Collection<SeedRecord> records) {
        var values = records.stream()
                .flatMap(UniquenessCheck::values)
                .map(Located::value)
                .collect(toSet());
        var storedHolders = database.holders(values);
        records.forEach(record -> values(record).forEach(value -> {
            checkInSeed(record, value);
            checkInDatabase(record, value, storedHolders.get(value.value()));
        }));
    }

    private void checkInSeed(SeedRecord record, Located<UniqueValue> value) {
        var first = holders.putIfAbsent(value.value(), new Holder(record.key(), value.position()));
        if (first != null && !first.key().value().equals(record.key().value())) {
            problems.report(
                    value.position(),
                    "%s already belongs to the %s %s, at %s; remove it from one of them",
                    value,
                    record.kind().singular(),
                    first.key(),
                    first.position());
        }
    }

    /** A stored holder does not count if the seed replaces it or the load deletes it. */
    private void checkInDatabase(SeedRecord record, Located<UniqueValue> value, @Nullable String holder) {
        var isFree = prune || holder == null || index.isInSeed(record.kind(), holder);
        if (!isFree) {
            problems.report(
                    value.position(),
                    "%s already belongs to the %s %s in the database; remove it from one of them",
                    value,
                    record.kind().singular(),
                    new Located<>(Objects.requireNonNull(holder), value.position()));
        }
    }

    private static Stream<Located<UniqueValue>> values(SeedRecord record) {
        return switch (record) {
            case ArticleSeed article -> value(RecordKind.ARTICLE, "url", article.url());
            case PublisherSeed publisher -> value(RecordKind.PUBLISHER, "domain", publisher.domain());
            case EntitySeed entity ->
                entity.identifiers().entrySet().stream()
                        .map(identifier -> new Located<>(
                                new UniqueValue(
                                        RecordKind.ENTITY,
                                        identifier.getKey().value().name(),
                                        identifier.getValue()),
                                identifier.getKey().position()));
            default -> Stream.empty();
        };
    }

    private static Stream<Located<UniqueValue>> value(RecordKind kind, String field, @Nullable Located<String> text) {
        return text == null
                ? Stream.empty()
                : Stream.of(new Located<>(new UniqueValue(kind, field, text.value()), text.position()));
    }
}
