package khabar.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import khabar.sql.Statements;
import khabar.sql.TableMapping;

/** Where the nodes of some types are found by their keys. */
public interface NodeSource {

    /** Names of the GraphQL object types that this source has. */
    Set<String> types();

    /** The nodes with these keys, in one statement; those that there are, in any order. */
    List<? extends Node> nodes(Collection<String> keys);

    /** Source of one type, whose keys stand in a column. */
    static <T extends Node> NodeSource of(String type, TableMapping<T> rows, String column, Statements statements) {
        return new NodeSource() {
            @Override
            public Set<String> types() {
                return Set.of(type);
            }

            @Override
            public List<T> nodes(Collection<String> keys) {
                return statements.listIn(rows, column, keys);
            }
        };
    }
}
