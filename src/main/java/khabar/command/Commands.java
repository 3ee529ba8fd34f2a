package khabar.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import khabar.seed.InvalidSeedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of the program: commands with their arguments, and settings among them. */
@Command(
        name = "khabar",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        customSynopsis = "khabar [serve | load | check | schema] [--name.of.a.setting=value...]",
        descriptionHeading = "%n",
        description = {
            "Who did what to whom, when, and which article says so: a GraphQL API over multilingual news.",
            "Without a command it serves."
        },
        optionListHeading = "%n",
        commandListHeading = "%nCommands, each with a --help of its own:%n",
        footer = {
            "",
            "Settings are those of Spring Boot: --server.port=8081, --spring.datasource.url=jdbc:postgresql://...",
            "Without such a URL an embedded PostgreSQL keeps its data in .khabar/ of the working directory.",
            "",
            "Exit codes: 0 all went well; 1 it did not, for the reasons told; 2 the command line is wrong."
        })
public final class Commands implements Callable<Integer> {

    private final ServeCommand serve;

    private Commands(ServeCommand serve) {
        this.serve = serve;
    }

    /** Does what the arguments ask for and returns the exit code; after 0 a program that serves goes on. */
    public static int execute(Class<?> application, String... arguments) {
        // UTF-8 whatever the locale: names come in four scripts.
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return execute(application, List.of(arguments), out, err);
    }

    static int execute(Class<?> application, List<String> arguments, PrintWriter out, PrintWriter err) {
        var settings = arguments.stream().filter(Program::isSetting).toList();
        var words = arguments.stream().filter(Predicate.not(Program::isSetting)).toArray(String[]::new);
        var program = new Program(application, settings);
        var serve = new ServeCommand(program, out);
        return new CommandLine(new Commands(serve))
                .addSubcommand(serve)
                .addSubcommand(new LoadCommand(program, out))
                .addSubcommand(new CheckCommand(out))
                .addSubcommand(new SchemaCommand(out))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(Commands::tell)
                .setParameterExceptionHandler(Commands::tellUsage)
                .execute(words);
    }

    @Override
    public Integer call() {
        return serve.call();
    }

    private static int tell(Exception failure, CommandLine command, ParseResult input) throws Exception {
        if (failure instanceof InvalidSeedException invalid) {
            invalid.problems().forEach(command.getErr()::println);
            command.getErr().println(invalid.getMessage());
        } else if (!(failure instanceof Program.NotStarted)) {
            throw failure;
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static int tellUsage(ParameterException mistake, String[] words) {
        var command = mistake.getCommandLine();
        command.getErr().println(mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        command.getErr().println(command.getCommandSpec().qualifiedName() + " --help says more.");
        return CommandLine.ExitCode.USAGE;
    }
}
