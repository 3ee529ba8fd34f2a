package khabar.command;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks that Java can open the paths of the working directory and of the command line. It encodes them as the locale
 * says. In a locale without UTF-8 it turns other letters into question marks, and would create a folder of that name.
 */
final class FileNameCheck {

    private static final Charset ENCODING = Charset.forName(System.getProperty("sun.jnu.encoding"));

    private FileNameCheck() {}

    /** Returns what is wrong, and what to do. */
    static Optional<String> problem(List<String> arguments) {
        var directory = System.getProperty("user.dir");
        if (!Files.isDirectory(Path.of(""))) {
            return Optional.of(problem("the working directory", directory));
        }
        return Stream.concat(Stream.of(directory), arguments.stream())
                .filter(path -> !ENCODING.newEncoder().canEncode(path))
                .findFirst()
                .map(path -> problem("this path", path));
    }

    private static String problem(String what, String path) {
        return "Java cannot open %s in the encoding of the locale, %s: %s%n".formatted(what, ENCODING, path)
                + "Set LC_ALL=C.UTF-8 in the environment, or use a name in ASCII.";
    }
}
