package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import khabar.Khabar;
import khabar.testing.TestDatabase;

/** Khabar in a process of its own, as users start it. Its output goes to a file. */
record ProgramProcess(Process process, Path output) implements AutoCloseable {

    /** @param options options of the Java virtual machine */
    static ProgramProcess start(Path folder, List<String> options, String... arguments) throws IOException {
        return start(folder, folder, options, arguments);
    }

    /** Starts the program in a folder on a disk that may be full; its output goes to another. */
    static ProgramProcess start(Path folder, Path outputFolder, String... arguments) throws IOException {
        return start(folder, outputFolder, List.of(), arguments);
    }

    private static ProgramProcess start(Path folder, Path outputFolder, List<String> options, String... arguments)
            throws IOException {
        var output = Files.createTempFile(outputFolder, "khabar", ".log");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(Khabar.class.getName());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ProgramProcess(process, output);
    }

    /** Starts a server on a free port, with a database of its own, and waits until it is ready. */
    static ProgramProcess serve(Path folder, List<String> options, String... settings)
            throws IOException, InterruptedException {
        var arguments = new ArrayList<>(TestDatabase.create().settings());
        arguments.add("--server.port=0");
        arguments.addAll(List.of(settings));
        var server = start(folder, options, arguments.toArray(String[]::new));
        server.awaitPrinted("Khabar is ready");
        return server;
    }

    /** Returns the address that the program has printed under this name. */
    URI address(String name) throws IOException {
        return URI.create(printed()
                .lines()
                .filter(line -> line.strip().startsWith(name))
                .map(line -> line.strip().split(" +")[1])
                .findFirst()
                .orElseThrow());
    }

    /** Sends a document, and returns the response. */
    String post(String document) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address("GraphQL "))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(document.replace("\"", "\\\""))))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    /** Returns what the program has printed so far. */
    String printed() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** Waits until the program prints the text, or ends. */
    String awaitPrinted(String text) throws IOException, InterruptedException {
        for (int i = 0; i < 3000 && process.isAlive() && !printed().contains(text); i++) {
            Thread.sleep(100);
        }
        assertThat(printed()).contains(text);
        return printed();
    }

    /** Waits for the program to end, and returns its exit code. */
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
