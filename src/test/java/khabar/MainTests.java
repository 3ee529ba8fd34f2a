package khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code java -jar} says if Java is too old. */
class MainTests {

    private static final Path CLASSES = Path.of("target/classes");
    private static final int JAVA_17 = 61;

    /** Whatever Java the machine has. The class file of {@code Khabar} is not readable for Java 17. */
    @Test
    void isCompiledForTheOldestJavaThatReadsTheJar() throws IOException {
        assertThat(classFileVersion("khabar/Main.class")).isEqualTo(JAVA_17);
        assertThat(classFileVersion("khabar/Khabar.class")).isGreaterThan(JAVA_17);
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<start-class>khabar.Main</start-class>");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        var java = olderJava();
        assumeThat(java).as("a Java from 17 to 24 on this machine").isPresent();

        var process = new ProcessBuilder(
                        java.orElseThrow().toString(), "-cp", CLASSES.toString(), "khabar.Main", "check")
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(output.lines())
                .singleElement()
                .asString()
                .matches(
                        "Khabar needs Java 25 or later; this is Java (1[7-9]|2[0-4]), in .+\\. Install a newer one \\(https://.+\\), and"
                                + " start Khabar with its bin/java\\.");
    }

    private static int classFileVersion(String name) throws IOException {
        try (var file = new DataInputStream(Files.newInputStream(CLASSES.resolve(name)))) {
            file.skipNBytes(6);
            return file.readUnsignedShort();
        }
    }

    private static Optional<Path> olderJava() throws IOException {
        for (var java : installed()) {
            var release = java.getParent().getParent().resolve("release");
            if (Files.exists(release)
                    && Files.readString(release)
                            .lines()
                            .anyMatch(line -> line.matches("JAVA_VERSION=\"(1[7-9]|2[0-4])\\D.*"))) {
                return Optional.of(java);
            }
        }
        return Optional.empty();
    }

    /** The one of {@code JAVA_HOME}, the first on the path, and those where systems install them. */
    private static List<Path> installed() throws IOException {
        var homes = new ArrayList<Path>();
        Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(homes::add);
        for (var folder : List.of(Path.of("/usr/lib/jvm"), Path.of("/opt/hostedtoolcache/Java_Temurin-Hotspot_jdk"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> children = Files.walk(folder, 2)) {
                    homes.addAll(children.toList());
                }
            }
        }
        return homes.stream()
                .map(home -> home.resolve("bin/java"))
                .filter(Files::isExecutable)
                .toList();
    }
}
