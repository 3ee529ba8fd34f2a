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

/** The names of entities to find in texts. Misspellings are excluded: each belongs to one article, and many are other words. */
@Component
public class KnownNames {

    /** Maximum length of the first two words of a name, in characters. */
    private static final int MAX_BEGINNING_LENGTH = 60;

    private static final String OF_ENTITIES = """
            select entity_id, name
              from entity_name
             where entity_id = any(:entities)
               and kind <> 'MISSPELLING'
            """;

    /**
     * Finds names that equal a beginning and, if the beginning has two words, longer names that start with them. The range
     * ends at `!`, the character after the space. The join with the types serves the index, whose first column is the type.
     */
    private static final String BY_BEGINNING = """
            select entity_id, name
              from unnest(:beginnings) as beginning
             cross join entity_type type
              join entity_name on entity_type_code = type.code and name_norm collate "C" = beginning
             where kind <> 'MISSPELLING'
            union
            select entity_id, name
              from unnest(:beginnings) as beginning
             cross join entity_type type
              join entity_name
                on entity_type_code = type.code
               and name_norm collate "C" >= beginning || ' '
               and name_norm collate "C" < beginning || '!'
             where kind <> 'MISSPELLING'
               and beginning like '% %'
            """;

    private final JdbcClient sql;

    KnownNames(JdbcClient sql) {
        this.sql = sql;
    }

    public Set<KnownName> of(Collection<Long> entities) {
        return sql.sql(OF_ENTITIES)
                .param("entities", entities.toArray(Long[]::new))
                .query(KnownNames::name)
                .set();
    }

    /** The names whose first two words occur in one of the texts: of a million names, those worth searching. */
    List<KnownName> in(Collection<NormalizedText> texts) {
        var beginnings = new HashSet<String>();
        texts.forEach(text -> beginnings.addAll(text.namePrefixes(MAX_BEGINNING_LENGTH)));
        return sql.sql(BY_BEGINNING)
                .param("beginnings", beginnings.toArray(String[]::new))
                .query(KnownNames::name)
                .list();
    }

    private static KnownName name(ResultSet row, int number) throws SQLException {
        return new KnownName(row.getLong("entity_id"), row.getString("name"), false);
    }
}
