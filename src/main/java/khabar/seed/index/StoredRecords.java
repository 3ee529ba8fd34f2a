package khabar.seed.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import khabar.seed.record.RecordKind;

/** The records that the database has already. Each method answers for many keys in one query. */
public interface StoredRecords {

    /** An empty database, for checks without one. */
    StoredRecords EMPTY = new StoredRecords() {

        @Override
        public List<StoredRecord> find(RecordKind kind, Collection<String> keys) {
            return List.of();
        }

        @Override
        public Map<UniqueValue, String> holders(Collection<UniqueValue> values) {
            return Map.of();
        }

        @Override
        public Map<String, String> links(RecordLink link) {
            return Map.of();
        }
    };

    List<StoredRecord> find(RecordKind kind, Collection<String> keys);

    /** The key of the stored record that has each value; values that no record has are left out. */
    Map<UniqueValue, String> holders(Collection<UniqueValue> values);

    /** The target's key for the key of each stored record that has the link. */
    Map<String, String> links(RecordLink link);
}
