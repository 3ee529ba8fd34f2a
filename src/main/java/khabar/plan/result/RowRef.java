package khabar.plan.result;

/** Row of a result: an array of cells. */
public class RowRef {

    private final RequestValues request;
    private final ResultTape tape;
    private final int row;

    public RowRef(RequestValues request, ResultTape tape, int row) {
        this.request = request;
        this.tape = tape;
        this.row = row;
    }

    public RowRef at(int otherRow) {
        return new RowRef(request, tape, otherRow);
    }

    public RequestValues request() {
        return request;
    }

    public ResultTape tape() {
        return tape;
    }

    /** Index of the row on the tape. */
    public int row() {
        return row;
    }

    /** Page of rows that belong to this row. */
    public static final class PageRef extends RowRef {

        /** The rows in the order of the list. */
        private final int[] rows;

        private final boolean hasMore;

        public PageRef(RowRef parent, int[] rows, boolean hasMore) {
            super(parent.request(), parent.tape(), parent.row());
            this.rows = rows;
            this.hasMore = hasMore;
        }

        public int[] rows() {
            return rows;
        }

        public boolean hasMore() {
            return hasMore;
        }
    }

    /** Group of rows, which is its first row at the same time. */
    public static final class GroupRef extends RowRef {

        private final int[] rows;
        private final Object value;

        public GroupRef(RowRef parent, int[] rows, Object value) {
            super(parent.request(), parent.tape(), rows[0]);
            this.rows = rows;
            this.value = value;
        }

        public int[] rows() {
            return rows;
        }

        public Object value() {
            return value;
        }
    }

    /** Value that Java code computed from a row. */
    public static final class ValueRef extends RowRef {

        private final Object value;

        public ValueRef(RowRef parent, Object value) {
            super(parent.request(), parent.tape(), parent.row());
            this.value = value;
        }

        public Object value() {
            return value;
        }
    }
}
