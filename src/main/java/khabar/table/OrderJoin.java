package khabar.table;

import java.util.Map;
import khabar.sql.Sql;

/** Join that a sort key needs in addition to the tables of its list. */
public interface OrderJoin {

    /** Builds the join from the arguments of the field; a bad request if they lack what the sort key needs. */
    Sql join(Map<String, Object> arguments);
}
