package khabar.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Lock on a file of the data directory. The operating system releases it when the program ends, even if it is killed. */
record FileLock(FileChannel channel) implements Closeable {

    /** Waits until no other program holds a lock on the file. */
    static FileLock exclusive(Path file) throws IOException {
        var channel = FileChannel.open(file, CREATE, READ, WRITE);
        channel.lock();
        return new FileLock(channel);
    }

    /** Waits until no other program holds an exclusive lock on the file. */
    static FileLock shared(Path file) throws IOException {
        var channel = FileChannel.open(file, CREATE, READ, WRITE);
        channel.lock(0, Long.MAX_VALUE, true);
        return new FileLock(channel);
    }

    /** Whether another program holds a lock on the file. */
    static boolean isHeld(Path file) throws IOException {
        try (var channel = FileChannel.open(file, CREATE, READ, WRITE)) {
            return channel.tryLock() == null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
