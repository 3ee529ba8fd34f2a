package khabar.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.sql.Sql;
import khabar.table.SortKey.Term;
import org.jspecify.annotations.Nullable;

/**
 * Total order of a list, cut into the stretches that an index reads in one go: the rows with a value of the first term, then those without.
 *
 * @param terms what decides, first to last; the last is unique
 */
record Order(List<Term> terms) {

    /** Order by these terms and at last, in the direction of the last of them, by what is unique. */
    static Order by(List<Term> terms, SortKey unique) {
        var all = new ArrayList<>(terms.subList(0, Math.min(1, terms.size())));
        terms.stream().skip(1).map(Term::filled).forEach(all::add);
        all.add(new Term(unique, !terms.isEmpty() && terms.getLast().descending()));
        return new Order(List.copyOf(all));
    }

    List<Stretch> stretches() {
        var first = terms.getFirst();
        if (!first.hasGap()) {
            return List.of(new Stretch(null, 0, terms));
        }
        return List.of(
                new Stretch(first.key().known(), 0, terms),
                new Stretch(first.key().unknown(), 1, terms.subList(1, terms.size())));
    }

    /** What a row's cursor is made of. */
    String columns() {
        return terms.stream().map(term -> term.key().expression()).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return terms.toString();
    }

    /**
     * Rows that one index scan reads in order.
     *
     * @param condition which rows; null for all
     * @param skipped how many of the order's terms do not vary here
     * @param terms those that do
     */
    record Stretch(@Nullable String condition, int skipped, List<Term> terms) {

        Stretch reversed() {
            return new Stretch(
                    condition, skipped, terms.stream().map(Term::reversed).toList());
        }

        String orderBy() {
            return terms.stream().map(Term::toString).collect(Collectors.joining(", "));
        }

        /** The rows behind the one whose values these are. */
        Sql after(List<String> values) {
            var own = values.subList(skipped, values.size());
            var sameDirection = terms.stream().map(Term::descending).distinct().count() == 1;
            return sameDirection ? compared(own) : anyOf(own);
        }

        private Sql compared(List<String> values) {
            var columns = terms.stream().map(term -> term.key().expression()).collect(Collectors.joining(", "));
            var places = terms.stream().map(Stretch::place).collect(Collectors.joining(", "));
            var operator = terms.getFirst().descending() ? "<" : ">";
            return Sql.of("(%s) %s (%s)".formatted(columns, operator, places), values.toArray());
        }

        /**
         * Row comparison knows one direction only; with two, it is spelled out: a beyond, or a same and b beyond. That a is not before, which
         * follows, is what an index can begin with.
         */
        private Sql anyOf(List<String> values) {
            var first = terms.getFirst();
            var operator = first.descending() ? "<=" : ">=";
            var sql = Sql.of(
                    "%s %s %s and (".formatted(first.key().expression(), operator, place(first)), values.getFirst());
            for (int last = 0; last < terms.size(); last++) {
                sql.add(last == 0 ? "" : " or ");
                var conditions = Stream.<String>builder();
                for (int i = 0; i <= last; i++) {
                    var term = terms.get(i);
                    var compared = i < last ? "=" : term.descending() ? "<" : ">";
                    conditions.add("%s %s %s".formatted(term.key().expression(), compared, place(term)));
                }
                sql.add(
                        conditions.build().collect(Collectors.joining(" and ")),
                        values.subList(0, last + 1).toArray());
            }
            return sql.add(")");
        }

        private static String place(Term term) {
            return "?::" + term.key().type();
        }
    }
}
