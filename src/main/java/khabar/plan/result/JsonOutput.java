package khabar.plan.result;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Response text that is being written. */
public final class JsonOutput {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = ascii("null");

    /** A value can be selected under many keys, so a response can be much larger than what was read. */
    private static final int MAX_BYTES = 128 * 1024 * 1024;

    private final long maxValues;
    private byte[] bytes;
    private int size;
    private long values;

    public JsonOutput(int expectedSize, long maxValues) {
        this.bytes = new byte[expectedSize];
        this.maxValues = maxValues;
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Counts fields and list items as GraphQL Java does. */
    public void countValue() {
        countValues(1);
    }

    public void countValues(int count) {
        values += count;
        if (values > maxValues) {
            throw new NotWritable();
        }
    }

    public void raw(byte character) {
        ensure(1);
        bytes[size++] = character;
    }

    public void raw(byte[] text) {
        raw(text, 0, text.length);
    }

    public void raw(byte[] text, int start, int end) {
        ensure(end - start);
        System.arraycopy(text, start, bytes, size, end - start);
        size += end - start;
    }

    public void writeNull() {
        raw(NULL);
    }

    public void string(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        ensure(6 * utf8.length + 2);
        bytes[size++] = '"';
        for (var each : utf8) {
            if (each >= 0 && each < ' ' || each == '"' || each == '\\') {
                escaped(each);
            } else {
                bytes[size++] = each;
            }
        }
        bytes[size++] = '"';
    }

    private void escaped(byte character) {
        bytes[size++] = '\\';
        switch (character) {
            case '"', '\\' -> bytes[size++] = character;
            case '\b' -> bytes[size++] = 'b';
            case '\f' -> bytes[size++] = 'f';
            case '\n' -> bytes[size++] = 'n';
            case '\r' -> bytes[size++] = 'r';
            case '\t' -> bytes[size++] = 't';
            default -> {
                bytes[size++] = 'u';
                bytes[size++] = '0';
                bytes[size++] = '0';
                bytes[size++] = HEX[character >> 4];
                bytes[size++] = HEX[character & 15];
            }
        }
    }

    /** Writes an array, and null for elements that are null. */
    public <E> void list(Iterable<? extends @Nullable E> elements, Consumer<E> write) {
        raw((byte) '[');
        var isFirst = true;
        for (var element : elements) {
            if (!isFirst) {
                raw((byte) ',');
            }
            isFirst = false;
            countValue();
            if (element == null) {
                writeNull();
            } else {
                write.accept(element);
            }
        }
        raw((byte) ']');
    }

    /** Writes a string, a number, a boolean, an enum constant, or a list of these. */
    public void value(Object value) {
        switch (value) {
            case Iterable<?> list -> list(list, this::value);
            case Number number -> raw(ascii(number.toString()));
            case Boolean bool -> raw(ascii(bool.toString()));
            case Enum<?> constant -> string(constant.name());
            default -> string(value.toString());
        }
    }

    private void ensure(int more) {
        if (more > MAX_BYTES - size) {
            throw new ResponseTooLarge();
        }
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
