package khabar.seed.load;

import java.util.ArrayList;
import khabar.seed.index.RecordChange;
import khabar.seed.index.RecordLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes links between records of the same kind, such as translations, after all rows have been written. */
@Component
class LinkWriter {

    private final JdbcClient sql;

    LinkWriter(JdbcClient sql) {
        this.sql = sql;
    }

    void write(CheckedSeed seed) {
        for (var link : RecordLink.values()) {
            write(link, seed);
        }
    }

    private void write(RecordLink link, CheckedSeed seed) {
        var ids = new ArrayList<Long>();
        var targetIds = new ArrayList<Long>();
        seed.links().of(link).forEach((key, target) -> {
            var entry = seed.index().get(link.kind(), key);
            if (entry.change() != RecordChange.UNCHANGED) {
                ids.add(entry.id());
                targetIds.add(seed.index().get(link.kind(), target.value()).id());
            }
        });
        sql.sql("""
                        update %1$s
                           set %2$s = link.target_id
                          from unnest(:ids, :targetIds) as link (id, target_id)
                         where %1$s.id = link.id
                        """.formatted(link.kind().singular(), link.column()))
                .param("ids", ids.toArray(Long[]::new))
                .param("targetIds", targetIds.toArray(Long[]::new))
                .update();
    }
}
