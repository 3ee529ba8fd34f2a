package khabar.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.sql.Sql;
import khabar.table.SortKey.Term;
import org.jspecify.annotations.Nullable;

/**
 * Total sort order. Splits a list into segments that each need only one index scan. Rows with a value for the first
 * term come before rows without.
 *
 * @param terms the sort terms, most significant first; the last one is unique
 */
public record Order(List<Term> terms) {

    /** Adds the unique key as the last term, in the direction of the term before it, unless it is among the terms. */
    public static Order by(List<Term> terms, SortKey unique) {
        var all = new ArrayList<>(terms.subList(0, Math.min(1, terms.size())));
        terms.stream().skip(1).map(Term::coalesced).forEach(all::add);
        if (terms.stream().noneMatch(term -> term.key().equals(unique))) {
            all.add(new Term(unique, !terms.isEmpty() && terms.getLast().descending()));
        }
        return new Order(List.copyOf(all));
    }

    public List<Segment> segments() {
        var first = terms.getFirst();
        if (!first.hasUnknownSegment()) {
            return List.of(new Segment(null, 0, terms));
        }
        return List.of(
                new Segment(first.key().known(), 0, terms),
                new Segment(first.key().unknown(), 1, terms.subList(1, terms.size())));
    }

    /** Sorts rows of all segments, in page direction. */
    public String orderBy(boolean backward) {
        var first = terms.getFirst();
        var keys = terms.stream().map(term -> backward ? term.reversed() : term).map(Term::toString);
        var segment = first.hasUnknownSegment()
                ? Stream.of("(" + first.key().unknown() + ")" + (backward ? " desc" : ""))
                : Stream.<String>of();
        return Stream.concat(segment, keys).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return terms.toString();
    }

    /**
     * Rows that one index scan reads in order.
     *
     * @param condition the condition for these rows; null for all rows
     * @param skipped the number of leading terms that are constant in this segment
     * @param terms the terms that vary
     */
    public record Segment(@Nullable String condition, int skipped, List<Term> terms) {

        public Segment reversed() {
            return new Segment(
                    condition, skipped, terms.stream().map(Term::reversed).toList());
        }

        public String orderBy() {
            return terms.stream().map(Term::toString).collect(Collectors.joining(", "));
        }

        /** Condition for the rows after the row with these sort values. */
        public Sql after(List<String> values) {
            var varying = values.subList(skipped, values.size());
            var directions = terms.stream().map(Term::descending).distinct().count();
            return directions == 1 ? rowComparison(varying) : lexicographicComparison(varying);
        }

        private Sql rowComparison(List<String> values) {
            var columns = terms.stream().map(term -> term.key().expression()).collect(Collectors.joining(", "));
            var placeholders = terms.stream().map(Segment::placeholder).collect(Collectors.joining(", "));
            var operator = terms.getFirst().descending() ? "<" : ">";
            return Sql.of("(%s) %s (%s)".formatted(columns, operator, placeholders), values.toArray());
        }

        /**
         * Compares terms with different directions, which a row comparison cannot express: {@code a > ?}, or {@code a =
         * ?} and {@code b < ?}. Adds the redundant {@code a >= ?} at the front, because an index scan can start there.
         */
        private Sql lexicographicComparison(List<String> values) {
            var first = terms.getFirst();
            var operator = first.descending() ? "<=" : ">=";
            var sql = Sql.of(
                    "%s %s %s and (".formatted(first.key().expression(), operator, placeholder(first)),
                    values.getFirst());
            for (int last = 0; last < terms.size(); last++) {
                sql.add(last == 0 ? "" : " or ");
                var conditions = Stream.<String>builder();
                for (int i = 0; i <= last; i++) {
                    var term = terms.get(i);
                    var comparison = i < last ? "=" : term.descending() ? "<" : ">";
                    conditions.add("%s %s %s".formatted(term.key().expression(), comparison, placeholder(term)));
                }
                sql.add(
                        conditions.build().collect(Collectors.joining(" and ")),
                        values.subList(0, last + 1).toArray());
            }
            return sql.add(")");
        }

        private static String placeholder(Term term) {
            return "?::" + term.key().type();
        }
    }
}
