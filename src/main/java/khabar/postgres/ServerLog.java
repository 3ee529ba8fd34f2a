package khabar.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The log of the embedded server from a position on. It says why the server did not start, or has ended. */
record ServerLog(Path file, long start) {

    private static final int MAX_BYTES = 65_536;
    private static final int MAX_REASONS = 3;
    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|ERROR|DETAIL|HINT):\\s+(.*)");

    /** What the server will write from now on. */
    static ServerLog fromNow(Path file) throws IOException {
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** Returns the last reasons; empty if there are none. */
    String reasons() {
        var reasons = REASON.matcher(end())
                .results()
                .map(line -> line.group(1).strip())
                .toList();
        return reasons.stream()
                .skip(Math.max(0, reasons.size() - MAX_REASONS))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    boolean reportsFullDisk() {
        return DiskFullException.isReportedIn(end());
    }

    private String end() {
        try (var channel = FileChannel.open(file)) {
            var bytes = ByteBuffer.allocate(MAX_BYTES);
            channel.read(bytes, Math.max(start, channel.size() - MAX_BYTES));
            return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
