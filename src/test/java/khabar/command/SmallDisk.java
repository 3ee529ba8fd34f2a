package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk in memory. A file fills it. */
record SmallDisk(Path folder) {

    /** Skips the test where no disk can be mounted. */
    static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "sh", "-c", "exec mount -t tmpfs -o size=" + megabytes + "m tmpfs \"$0\"", folder.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(process.waitFor() == 0, "Only root may mount a disk: " + output);
        return new SmallDisk(folder);
    }

    /** Fills the disk, except for some kilobytes. */
    void fill(int free) throws IOException {
        clear();
        var block = new byte[1024];
        var count = Files.getFileStore(folder).getUsableSpace() / block.length - free;
        try (var file = Files.newOutputStream(filler())) {
            for (long i = 0; i < count; i++) {
                file.write(block);
            }
        }
    }

    void clear() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    void unmount() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("umount", folder.toString()).start().waitFor())
                .isZero();
    }
}
