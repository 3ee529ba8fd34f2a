package khabar.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The log of the embedded server, which says why it did not start. */
record ServerLog(Path file) {

    private static final int MAX_BYTES = 4_096;
    private static final int MAX_LINES = 3;
    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|ERROR|DETAIL|HINT):\\s+(.*)");

    /** Returns the last reasons; empty if there are none. */
    String reasons() {
        var reasons = REASON.matcher(end())
                .results()
                .map(line -> line.group(1).strip())
                .toList();
        return reasons.stream()
                .skip(Math.max(0, reasons.size() - MAX_LINES))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String end() {
        try (var channel = FileChannel.open(file)) {
            var bytes = ByteBuffer.allocate(MAX_BYTES);
            channel.read(bytes, Math.max(0, channel.size() - MAX_BYTES));
            return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
