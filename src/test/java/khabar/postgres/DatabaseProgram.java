package khabar.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

/** A process with a program that starts the embedded database and then only waits. Tests start it, query its database and kill it. */
record DatabaseProgram(Process process, String url, String user, String password) {

    @Configuration(proxyBeanMethods = false)
    static class NoBeans {}

    public static void main(String[] arguments) throws InterruptedException {
        var application = new SpringApplication(NoBeans.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(new EmbeddedDatabase());
        var settings = application.run(arguments).getEnvironment();
        System.out.println("ready "
                + settings.getProperty("spring.datasource.url") + " "
                + settings.getProperty("spring.datasource.username") + " "
                + settings.getProperty("spring.datasource.password"));
        Thread.sleep(TimeUnit.MINUTES.toMillis(10));
    }

    static Process process(Path folder, List<String> options, String... arguments) throws IOException {
        return process(folder, List.of(), options, arguments);
    }

    /** Starts the program through another one, such as {@code unshare}. */
    static Process process(Path folder, List<String> prefix, List<String> options, String... arguments)
            throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(DatabaseProgram.class.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    static DatabaseProgram start(Path folder) throws IOException {
        return awaitReady(process(folder, List.of()));
    }

    static DatabaseProgram awaitReady(Process process) throws IOException {
        var output = new StringBuilder();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("ready ")) {
                var parts = line.split(" ");
                return new DatabaseProgram(process, parts[1], parts[2], parts[3]);
            }
            output.append(line).append('\n');
        }
        throw new AssertionError(output);
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    void execute(String statement) throws SQLException {
        try (var connection = connection()) {
            connection.createStatement().execute(statement);
        }
    }

    String value(String query) throws SQLException {
        try (var connection = connection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Sends SIGTERM, as a service manager does. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** Sends SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
