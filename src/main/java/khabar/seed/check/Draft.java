package khabar.seed.check;

import java.util.concurrent.atomic.AtomicBoolean;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.Findings;
import khabar.seed.source.SourceNode;

/** A record as it was read: by its hash it is known whether it has changed; one that is not sound has problems of its own. */
public record Draft(SeedRecord record, String hash, boolean isSound) {

    public static Draft read(RecordKind kind, SourceNode node, Findings findings) {
        var sound = new AtomicBoolean(true);
        var record = SeedRecord.read(kind, node, (mark, message) -> {
            sound.set(false);
            findings.add(mark, message);
        });
        var canonical = new StringBuilder(SeedFiles.VERSION);
        node.writeTo(canonical);
        return new Draft(record, Hash.of(canonical.toString()), sound.get());
    }
}
