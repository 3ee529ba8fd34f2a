package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder to which a test writes seed files, and the problems that the check finds there. */
record SeedFaults(Path folder) {

    SeedFaults write(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> problems() {
        return SeedCheck.check(List.of(folder)).stream()
                .map(problem -> problem.toString().substring(folder.toString().length() + 1))
                .toList();
    }

    List<String> summary() {
        var invalid = catchThrowableOfType(InvalidSeedException.class, () -> SeedCheck.requireValid(List.of(folder)));
        assertThat(invalid).isNotNull();
        return invalid.summary();
    }
}
