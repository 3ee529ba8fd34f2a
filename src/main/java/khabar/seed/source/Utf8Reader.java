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

/**
 * Strict UTF-8 reader. Reports malformed bytes and control characters with their positions, replaces them and
 * continues. Throws a {@link SyntaxException} if a line is too long.
 */
class Utf8Reader extends Reader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final char REPLACEMENT = '\uFFFD';

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    // Each byte decodes to at most one character. The extra character replaces a malformed sequence.
    private final CharBuffer chars = CharBuffer.allocate((1 << 16) + 1).flip();
    private final InputStream input;
    private final String file;
    private final int maxLineLength;
    private final ProblemReporter problems;
    private boolean atEnd;
    private boolean atStart = true;
    private int line = 1;
    private int column = 1;

    Utf8Reader(String file, InputStream input, int maxLineLength, ProblemReporter problems) {
        this.file = file;
        this.input = input;
        this.maxLineLength = maxLineLength;
        this.problems = problems;
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

    /** Skips a malformed sequence, which the decoder leaves in the buffer. */
    private void replace(CoderResult result) {
        problems.report(new Position(file, line, column), "is not valid UTF-8; save the file as UTF-8");
        bytes.position(bytes.position() + result.length());
        chars.put(REPLACEMENT);
        column++;
        atEnd = false;
    }

    private void check(int end) {
        for (var i = 0; i < end; i++) {
            var next = chars.get(i);
            // Surrogates come in pairs from a strict decoder.
            if (!Character.isSurrogate(next) && SeedText.isForbidden(next)) {
                problems.report(new Position(file, line, column), ProblemMessage.of(SeedText.problem(next)));
                chars.put(i, ' ');
            }
            column++;
            if (next == '\n') {
                line++;
                column = 1;
            } else if (column > maxLineLength) {
                throw new SyntaxException(
                        new Position(file, line, 1),
                        "is a line of more than %s characters; write shorter lines".formatted(maxLineLength));
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
}
