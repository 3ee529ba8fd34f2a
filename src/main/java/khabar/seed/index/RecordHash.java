package khabar.seed.index;

import khabar.seed.source.SourceNode;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 of a record's canonical form, stored so that the next load can detect changes. */
public final class RecordHash {

    private RecordHash() {}

    public static String of(SourceNode record) {
        var canonical = new StringBuilder(SeedFiles.VERSION);
        record.writeTo(canonical);
        return DigestUtils.sha256Hex(canonical.toString());
    }
}
