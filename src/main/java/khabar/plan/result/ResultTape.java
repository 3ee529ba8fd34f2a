package khabar.plan.result;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON text with an index of its values, in the order of the text. The index is made in one pass. Nothing is decoded
 * until it is read, and most values are only copied to the response.
 */
public final class ResultTape {

    public final byte[] bytes;
    private int[] starts;
    private int[] ends;
    /** For each value, the index of the value after it and everything in it. */
    private int[] next;

    private int size;

    private ResultTape(byte[] bytes) {
        this.bytes = bytes;
        var capacity = bytes.length / 8 + 16;
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.next = new int[capacity];
    }

    public static ResultTape of(byte[] json) {
        var tape = new ResultTape(json);
        tape.index();
        return tape;
    }

    private void index() {
        var open = new int[64];
        int depth = 0;
        int at = 0;
        while (at < bytes.length) {
            switch (bytes[at]) {
                case ' ', ',', '\n' -> at++;
                case '[' -> {
                    if (depth == open.length) {
                        open = Arrays.copyOf(open, 2 * depth);
                    }
                    open[depth++] = add(at++);
                }
                case ']' -> {
                    var array = open[--depth];
                    ends[array] = ++at;
                    next[array] = size;
                }
                default -> {
                    var value = add(at);
                    at = bytes[at] == '"' ? endOfString(at) : endOfLiteral(at);
                    ends[value] = at;
                    next[value] = size;
                }
            }
        }
    }

    private int add(int start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        starts[size] = start;
        return size++;
    }

    private int endOfString(int start) {
        int at = start + 1;
        while (bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int endOfLiteral(int start) {
        int at = start;
        while (at < bytes.length && bytes[at] != ',' && bytes[at] != ']' && bytes[at] != ' ') {
            at++;
        }
        return at;
    }

    /** Index of an element of an array. */
    public int element(int array, int position) {
        int index = array + 1;
        for (int i = 0; i < position; i++) {
            index = next[index];
        }
        return index;
    }

    public int[] elements(int array) {
        var elements = new int[8];
        int count = 0;
        for (int index = array + 1; index < next[array]; index = next[index]) {
            if (count == elements.length) {
                elements = Arrays.copyOf(elements, 2 * count);
            }
            elements[count++] = index;
        }
        return Arrays.copyOf(elements, count);
    }

    public boolean isNull(int index) {
        return bytes[starts[index]] == 'n';
    }

    public boolean isString(int index) {
        return bytes[starts[index]] == '"';
    }

    public boolean isArray(int index) {
        return bytes[starts[index]] == '[';
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    /** Text of a string, or of a number or boolean as it is written; null if the value is null. */
    @Nullable
    public String string(int index) {
        if (isNull(index)) {
            return null;
        }
        return isString(index)
                ? unescaped(starts[index] + 1, ends[index] - 1)
                : new String(bytes, starts[index], ends[index] - starts[index], StandardCharsets.UTF_8);
    }

    private String unescaped(int start, int end) {
        for (int at = start; at < end; at++) {
            if (bytes[at] == '\\') {
                return unescaped(new String(bytes, start, end - start, StandardCharsets.UTF_8));
            }
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static String unescaped(String text) {
        var result = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character != '\\') {
                result.append(character);
                continue;
            }
            at++;
            switch (text.charAt(at)) {
                case 'b' -> result.append('\b');
                case 'f' -> result.append('\f');
                case 'n' -> result.append('\n');
                case 'r' -> result.append('\r');
                case 't' -> result.append('\t');
                case 'u' -> {
                    result.append((char) Integer.parseInt(text, at + 1, at + 5, 16));
                    at += 4;
                }
                default -> result.append(text.charAt(at));
            }
        }
        return result.toString();
    }

    /** Value for GraphQL Java: a string, an integer, a boolean, or a list of these. */
    @Nullable
    public Object value(int index) {
        return switch (bytes[starts[index]]) {
            case 'n' -> null;
            case 't' -> true;
            case 'f' -> false;
            case '"' -> string(index);
            case '[' -> Arrays.stream(elements(index)).mapToObj(this::value).toList();
            default -> Integer.valueOf(string(index));
        };
    }
}
