package khabar.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import khabar.Khabar;

/** The result of a command line. */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun run(String... commandLine) {
        return run(List.of(), commandLine);
    }

    static CommandRun run(List<String> settings, String... commandLine) {
        var out = new StringWriter();
        var err = new StringWriter();
        var arguments = Stream.concat(Stream.of(commandLine), settings.stream()).toList();
        var exitCode = Commands.execute(Khabar.class, arguments, new PrintWriter(out), new PrintWriter(err));
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    /** Writes a seed with several problems into the folder and returns the folder's path. */
    static String badSeed(Path folder) throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), """
                publishers:
                  - { key: some-paper, name: Some Paper, language: xx }
                events:
                  - key: somebody-leaves
                    type: DEPARTURES
                    title: { en: Somebody leaves }
                    status: OCCURRED
                    participants:
                      - { role: PERSON, entity: nobody }
                """);
        return folder.toString();
    }
}
