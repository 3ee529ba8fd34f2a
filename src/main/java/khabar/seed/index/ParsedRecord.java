package khabar.seed.index;

import java.util.concurrent.atomic.AtomicBoolean;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.SourceNode;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A record after parsing.
 *
 * @param hash SHA-256 of the record's canonical form, stored so that the next load can detect changes
 * @param isValid whether parsing reported no problem
 */
public record ParsedRecord(SeedRecord record, String hash, boolean isValid) {

    public static ParsedRecord parse(RecordKind kind, SourceNode node, ProblemReporter problems) {
        var valid = new AtomicBoolean(true);
        var record = SeedRecord.parse(kind, node, (position, message) -> {
            valid.set(false);
            problems.report(position, message);
        });
        var canonical = new StringBuilder(SeedFiles.VERSION);
        node.writeTo(canonical);
        return new ParsedRecord(record, DigestUtils.sha256Hex(canonical.toString()), valid.get());
    }

    public RecordKind kind() {
        return record.kind();
    }

    public String key() {
        return record.key().value();
    }
}
