package khabar.seed.generator;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import khabar.plan.generator.Dice;

/** Changes bytes of files at random: replaces, removes, copies and cuts off. */
public record ByteMutation(Dice dice) {

    private static final byte[] SYNTAX =
            "{}[],:\"\\'&*!|>%@`#-?0e.\t\n\r\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    public ByteMutation(long randomSeed) {
        this(new Dice(randomSeed));
    }

    /** Changes one of the files of a folder. */
    public void change(Path folder) throws IOException {
        try (var walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            var file = dice.pick(files);
            Files.write(file, changed(Files.readAllBytes(file)));
        }
    }

    /** Returns the bytes with one to four changes. */
    public byte[] changed(byte[] bytes) {
        var changed = bytes;
        for (var count = dice.between(1, 4); count > 0 && changed.length > 0; count--) {
            changed = changedOnce(changed);
        }
        return changed;
    }

    private byte[] changedOnce(byte[] bytes) {
        var at = dice.below(bytes.length);
        var changed = bytes.clone();
        return switch (dice.below(6)) {
            case 0 -> {
                changed[at] = (byte) dice.below(256);
                yield changed;
            }
            case 1, 2 -> {
                changed[at] = SYNTAX[dice.below(SYNTAX.length)];
                yield changed;
            }
            case 3 -> Arrays.copyOf(bytes, at + 1);
            case 4 -> {
                var removed = Math.min(dice.between(1, 20), bytes.length - at);
                System.arraycopy(bytes, at + removed, changed, at, bytes.length - at - removed);
                yield Arrays.copyOf(changed, bytes.length - removed);
            }
            default -> {
                var from = dice.below(bytes.length);
                var length = Math.min(dice.between(1, 30), bytes.length - Math.max(at, from));
                System.arraycopy(bytes, from, changed, at, length);
                yield changed;
            }
        };
    }
}
