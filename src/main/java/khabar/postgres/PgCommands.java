package khabar.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the PostgreSQL commands {@code initdb} and {@code pg_ctl}. */
record PgCommands(Path binaries) {

    /** Runs a command and waits for it to end. If the command fails, the exception contains its output. */
    void run(String name, String... arguments) throws IOException {
        var commandLine = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root. In its own user namespace, the process is not root.
            commandLine.addAll(List.of("unshare", "-U"));
        }
        commandLine.add(binaries.resolve(name).toString());
        commandLine.addAll(List.of(arguments));
        var builder = new ProcessBuilder(commandLine).redirectErrorStream(true).redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG") || variable.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCode(process) != 0) {
            throw new DatabaseException(name + " failed: " + output.strip());
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
