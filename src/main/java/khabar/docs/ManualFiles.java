package khabar.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The files of the documentation, which Maven copies from {@code src/docs}. */
@Component
class ManualFiles {

    boolean exists(String name) {
        return file(name).exists();
    }

    String read(String name) {
        return read(file(name));
    }

    /** The HTML around pages where that of Vite is missing. */
    String readPlainTemplate() {
        return read(new ClassPathResource("khabar/docs/plain.html"));
    }

    private static String read(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassPathResource file(String name) {
        return new ClassPathResource("docs/" + name);
    }
}
