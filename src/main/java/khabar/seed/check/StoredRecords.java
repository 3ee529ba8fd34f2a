package khabar.seed.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import khabar.seed.record.RecordKind;

/** What is in the database already, asked for many keys at a time. */
public interface StoredRecords {

    /** The database of a check: there is nothing in it. */
    StoredRecords NONE = new StoredRecords() {

        @Override
        public List<StoredRecord> find(RecordKind kind, Collection<String> keys) {
            return List.of();
        }

        @Override
        public Map<UniquenessCheck.Value, String> holders(Collection<UniquenessCheck.Value> values) {
            return Map.of();
        }

        @Override
        public Map<String, String> links(RecordLink link) {
            return Map.of();
        }
    };

    List<StoredRecord> find(RecordKind kind, Collection<String> keys);

    /** The keys of the records that have values which only one may have. */
    Map<UniquenessCheck.Value, String> holders(Collection<UniquenessCheck.Value> values);

    /** The key that each record links to, of those that link to any. */
    Map<String, String> links(RecordLink link);
}
