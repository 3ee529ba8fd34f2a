package khabar.seed.load;

import java.util.ArrayList;
import java.util.List;
import khabar.seed.index.RecordIndex;
import khabar.seed.record.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and deletes stored records that are not in the seed. */
@Component
class Pruning {

    private final JdbcClient sql;

    Pruning(JdbcClient sql) {
        this.sql = sql;
    }

    List<Long> findMissing(RecordKind kind, RecordIndex index) {
        var ids = new ArrayList<Long>();
        sql.sql("select id, key from " + kind.singular()).query(row -> {
            if (!index.isInSeed(kind, row.getString("key"))) {
                ids.add(row.getLong("id"));
            }
        });
        return ids;
    }

    /** Deletes rows before the rows to which they refer. */
    void delete(LoadPlan plan) {
        for (var kind : List.of(RecordKind.values()).reversed()) {
            var ids = plan.pruned(kind);
            if (!ids.isEmpty()) {
                sql.sql("delete from %s where id = any(:ids)".formatted(kind.singular()))
                        .param("ids", ids.toArray(Long[]::new))
                        .update();
            }
        }
    }
}
