package khabar.seed.mention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khabar.name.NormalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names by which entities are known. A misspelling is none of them: it is a slip of one article, and often another word. */
@Component
public class KnownNames {

    /** Letters in the first two words of a name that is looked for. */
    private static final int LONGEST_BEGINNING = 60;

    private static final String OF =
            "select entity_id, name from entity_name where entity_id = any(:entities) and kind <> 'MISSPELLING'";

    /** The whole name, or two words of more: up to a blank, which `!` follows among the characters. The index has each type for itself. */
    private static final String BEGINNING = """
            select entity_id, name
              from unnest(:beginnings) as beginning
             cross join entity_type type
              join entity_name on entity_type_code = type.code and name_norm collate "C" = beginning
             where kind <> 'MISSPELLING'
            union
            select entity_id, name
              from unnest(:beginnings) as beginning
             cross join entity_type type
              join entity_name on entity_type_code = type.code and name_norm collate "C" >= beginning || ' ' and name_norm collate "C" < beginning || '!'
             where kind <> 'MISSPELLING'
               and beginning like '% %'
            """;

    private final JdbcClient sql;

    KnownNames(JdbcClient sql) {
        this.sql = sql;
    }

    public Set<KnownName> of(Collection<Long> entities) {
        return sql.sql(OF)
                .param("entities", entities.toArray(Long[]::new))
                .query(KnownNames::name)
                .set();
    }

    /** All names of which the first two words stand in one of the texts: of a million names, those that are worth looking for. */
    List<KnownName> in(Collection<NormalizedText> texts) {
        var beginnings = new HashSet<String>();
        texts.forEach(text -> beginnings.addAll(text.beginnings(LONGEST_BEGINNING)));
        return sql.sql(BEGINNING)
                .param("beginnings", beginnings.toArray(String[]::new))
                .query(KnownNames::name)
                .list();
    }

    private static KnownName name(ResultSet row, int number) throws SQLException {
        return new KnownName(row.getLong("entity_id"), row.getString("name"), false);
    }
}
