package khabar.seed.index;

import java.util.concurrent.atomic.AtomicBoolean;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.SourceNode;

/**
 * A record after parsing.
 *
 * @param isValid whether parsing reported no problem
 */
public record ParsedRecord(SeedRecord record, boolean isValid) {

    public static ParsedRecord parse(RecordKind kind, SourceNode node, ProblemReporter problems) {
        var valid = new AtomicBoolean(true);
        var record = SeedRecord.parse(kind, node, (position, message) -> {
            valid.set(false);
            problems.report(position, message);
        });
        return new ParsedRecord(record, valid.get());
    }

    public RecordKind kind() {
        return record.kind();
    }

    public String key() {
        return record.key().value();
    }
}
