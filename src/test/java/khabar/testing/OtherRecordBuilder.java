package khabar.testing;

import java.util.Map;

/** Builder of a publisher or a story. The test sets each field. */
public final class OtherRecordBuilder extends RecordBuilder<OtherRecordBuilder> {

    OtherRecordBuilder(String kind, String key) {
        super(kind, key);
    }

    @Override
    Map<String, ?> defaults() {
        return Map.of();
    }
}
