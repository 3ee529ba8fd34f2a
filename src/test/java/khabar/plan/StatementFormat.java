package khabar.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks the lines of a generated statement for people: what fits stays on one line. */
final class StatementFormat {

    private static final int WIDTH = 120;
    private static final Pattern CLAUSE = Pattern.compile(
            "(?:select|(?<!distinct )from|left join|join|where|group by|having|order by|limit|offset|union all|with|end) ");
    private static final Pattern CONDITION = Pattern.compile("(?:and|or|when|else) ");
    private static final Pattern ITEM = Pattern.compile("(?<=, )");

    private final StringBuilder text = new StringBuilder();

    private StatementFormat() {}

    static String format(String sql) {
        var format = new StatementFormat();
        format.add(sql.replaceAll("\\s+", " ").strip(), "");
        return format.text.toString();
    }

    private void add(String sql, String indent) {
        if (indent.length() + sql.length() <= WIDTH || !split(sql, indent)) {
            text.append(indent).append(sql).append('\n');
        }
    }

    private boolean split(String sql, String indent) {
        var clauses = parts(sql, CLAUSE);
        if (clauses.size() > 1) {
            clauses.forEach(clause -> add(clause, indent));
            return true;
        }
        for (var separator : List.of(ITEM, CONDITION)) {
            var parts = parts(sql, separator);
            if (parts.size() > 1) {
                var continued = CLAUSE.matcher(sql).lookingAt() ? indent + "  " : indent;
                add(parts.getFirst(), indent);
                parts.subList(1, parts.size()).forEach(part -> add(part, continued));
                return true;
            }
        }
        return splitParentheses(sql, indent);
    }

    /** Breaks before and after what is in the longest parentheses. */
    private boolean splitParentheses(String sql, String indent) {
        var depths = depths(sql);
        int start = -1;
        int end = -1;
        for (int open = 0; open < sql.length(); open++) {
            if (sql.charAt(open) == '(' && depths[open] == 0) {
                int close = open + 1;
                while (depths[close] > 0) {
                    close++;
                }
                if (close - open > end - start) {
                    start = open;
                    end = close;
                }
            }
        }
        if (end - start < 2) {
            return false;
        }
        text.append(indent).append(sql, 0, start + 1).append('\n');
        add(sql.substring(start + 1, end).strip(), indent + "  ");
        add(sql.substring(end), indent);
        return true;
    }

    /** Cuts before each match outside of parentheses and quotes. */
    private static List<String> parts(String sql, Pattern separator) {
        var depths = depths(sql);
        var starts = new ArrayList<Integer>(List.of(0));
        var matcher = separator.matcher(sql);
        while (matcher.find()) {
            var isWord = separator == ITEM || matcher.start() > 0 && sql.charAt(matcher.start() - 1) == ' ';
            if (matcher.start() > 0 && isWord && depths[matcher.start()] == 0) {
                starts.add(matcher.start());
            }
        }
        starts.add(sql.length());
        var parts = new ArrayList<String>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            parts.add(sql.substring(starts.get(i), starts.get(i + 1)).strip());
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.toList());
    }

    /** Depth in parentheses at each character; in quotes it is 1 at least. The closing parenthesis is outside. */
    private static int[] depths(String sql) {
        var depths = new int[sql.length()];
        int depth = 0;
        var isQuoted = false;
        for (int i = 0; i < sql.length(); i++) {
            var character = sql.charAt(i);
            depth -= !isQuoted && character == ')' ? 1 : 0;
            isQuoted ^= character == '\'';
            depths[i] = isQuoted ? depth + 1 : depth;
            depth += !isQuoted && character == '(' ? 1 : 0;
        }
        return depths;
    }
}
