package khabar.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import khabar.sql.Statements;
import khabar.sql.TableMapping;

/** Finds nodes of certain types by key. */
public interface NodeSource {

    /** GraphQL object type names of these nodes. */
    Set<String> types();

    /** Returns the nodes with these keys, in any order. Unknown keys are ignored. */
    List<? extends Node> nodes(Collection<String> keys);

    /** Creates a source for one type, whose keys are in one column. */
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
