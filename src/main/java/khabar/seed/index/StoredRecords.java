package khabar.seed.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import khabar.seed.record.RecordKind;
import khabar.store.StoredRecord;

/** The database's records. Each method finds many records in one query. */
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

    /** Maps values to the keys of the stored records that have them. Omits values that no stored record has. */
    Map<UniqueValue, String> holders(Collection<UniqueValue> values);

    /** Maps each linking record's key to its target's key. */
    Map<String, String> links(RecordLink link);
}
