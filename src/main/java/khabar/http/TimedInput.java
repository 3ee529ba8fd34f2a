package khabar.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** Reads a body within a time limit. The connector only limits the wait for each byte. */
record TimedInput(InputStream input, Duration limit) {

    private static final int BUFFER_SIZE = 8192;

    /**
     * Reads at most this number of bytes.
     *
     * @throws SocketTimeoutException if the body has not arrived within the time limit
     */
    byte[] read(int maxBytes) throws IOException {
        var start = System.nanoTime();
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[Math.min(BUFFER_SIZE, maxBytes)];
        for (int read = 0; read >= 0 && bytes.size() < maxBytes; ) {
            read = input.read(buffer, 0, Math.min(buffer.length, maxBytes - bytes.size()));
            if (read > 0) {
                bytes.write(buffer, 0, read);
            }
            if (read >= 0 && System.nanoTime() - start > limit.toNanos()) {
                throw new SocketTimeoutException();
            }
        }
        return bytes.toByteArray();
    }
}
