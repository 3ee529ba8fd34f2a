package khabar.table;

import java.util.Map;
import khabar.sql.Sql;

/** Join that a sort key needs in addition to the list's tables. */
public interface OrderJoin {

    /**
     * Builds the join from the field arguments. Rejects the request if an argument that the sort key needs is missing.
     */
    Sql join(Map<String, Object> arguments);
}
