package khabar.seed.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import khabar.seed.record.RecordKind;
import khabar.store.StoredRecord;

/** The records in the database. Each method finds many in one query. */
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

    /** Maps those of the values that a stored record has to the key of that record. */
    Map<UniqueValue, String> holders(Collection<UniqueValue> values);

    /** Maps the key of each stored record with this link to the key of its target. */
    Map<String, String> links(RecordLink link);
}
