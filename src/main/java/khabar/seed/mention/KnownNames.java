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

/**
 * Entities' names to find in texts. Excludes misspellings, because each occurs in a single article, and many are real
 * words with another meaning.
 */
@Component
public class KnownNames {

    /** Maximum length of the first two words of a name, in characters. */
    private static final int MAX_PREFIX_LENGTH = 60;

    private static final String OF_ENTITIES = """
            select entity_id, name
              from entity_name
             where entity_id = any(:entities)
               and kind <> 'MISSPELLING'
            """;

    /**
     * Finds names equal to a prefix and, for two-word prefixes, longer names that start with it. The range ends at `!`,
     * the character after the space. Joining entity_type lets the planner use the index, which leads with the type
     * column.
     */
    private static final String BY_PREFIX = """
            select entity_id, name
              from unnest(:prefixes) as prefix
             cross join entity_type type
              join entity_name on entity_type_code = type.code and name_norm collate "C" = prefix
             where kind <> 'MISSPELLING'
            union
            select entity_id, name
              from unnest(:prefixes) as prefix
             cross join entity_type type
              join entity_name
                on entity_type_code = type.code
               and name_norm collate "C" >= prefix || ' '
               and name_norm collate "C" < prefix || '!'
             where kind <> 'MISSPELLING'
               and prefix like '% %'
            """;

    private final JdbcClient sql;

    KnownNames(JdbcClient sql) {
        this.sql = sql;
    }

    public Set<KnownName> ofEntities(Collection<Long> entities) {
        return sql.sql(OF_ENTITIES)
                .param("entities", entities.toArray(Long[]::new))
                .query(KnownNames::name)
                .set();
    }

    /**
     * Returns names whose first two words occur in one of the texts. Narrows a million names down to the ones worth
     * searching for.
     */
    List<KnownName> in(Collection<NormalizedText> texts) {
        var prefixes = new HashSet<String>();
        texts.forEach(text -> prefixes.addAll(text.namePrefixes(MAX_PREFIX_LENGTH)));
        return sql.sql(BY_PREFIX)
                .param("prefixes", prefixes.toArray(String[]::new))
                .query(KnownNames::name)
                .list();
    }

    private static KnownName name(ResultSet row, int number) throws SQLException {
        return new KnownName(row.getLong("entity_id"), row.getString("name"), false);
    }
}
