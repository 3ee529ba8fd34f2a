package khabar.seed.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads UTF-8 strictly: says where a byte is none, and where a control character stands, and goes on. */
class Utf8Reader extends Reader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final char REPLACEMENT = '\uFFFD';

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    // A byte gives one character at most, and one more stands for what is malformed.
    private final CharBuffer chars = CharBuffer.allocate((1 << 16) + 1).flip();
    private final InputStream input;
    private final String file;
    private final Findings findings;
    private boolean atEnd;
    private boolean atStart = true;
    private int line = 1;
    private int column = 1;

    Utf8Reader(String file, InputStream input, Findings findings) {
        this.file = file;
        this.input = input;
        this.findings = findings;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining() && !atEnd) {
            decode();
        }
        if (!chars.hasRemaining()) {
            return -1;
        }
        var count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private void decode() throws IOException {
        fill();
        chars.clear();
        var result = decoder.decode(bytes, chars, atEnd);
        check(chars.position());
        if (result.isError()) {
            replace(result);
        }
        chars.flip();
    }

    private void fill() throws IOException {
        bytes.compact();
        var count = input.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = bytes.position() + count < bytes.capacity();
        bytes.position(bytes.position() + count).flip();
        if (atStart) {
            atStart = false;
            skipByteOrderMark();
        }
    }

    /** The decoder leaves what is malformed in the buffer. */
    private void replace(CoderResult result) {
        findings.add(new Position(file, line, column), "is not UTF-8; save the file in that encoding");
        bytes.position(bytes.position() + result.length());
        chars.put(REPLACEMENT);
        column++;
        atEnd = false;
    }

    private void check(int end) {
        for (var at = 0; at < end; at++) {
            var next = chars.get(at);
            if (isForbidden(next)) {
                findings.add(new Position(file, line, column), refusal(next));
                chars.put(at, ' ');
            }
            column++;
            if (next == '\n') {
                line++;
                column = 1;
            }
        }
    }

    private void skipByteOrderMark() {
        if (bytes.remaining() >= BYTE_ORDER_MARK.length
                && Arrays.equals(
                        bytes.array(), 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
            bytes.position(BYTE_ORDER_MARK.length);
        }
    }

    static boolean isForbidden(int next) {
        return Character.isISOControl(next) && next != '\t' && next != '\n' && next != '\r'
                || next == 0xFFFE
                || next == 0xFFFF;
    }

    static String refusal(int control) {
        return "has the control character U+%04X; take it out".formatted(control);
    }
}
