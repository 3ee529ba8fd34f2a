package khabar.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import khabar.postgres.EmbeddedDatabase;
import khabar.seed.AbortedLoadException;
import khabar.seed.InvalidSeedException;
import khabar.sql.DatabaseFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of Khabar. Spring Boot settings can appear anywhere among commands and their arguments. */
@Command(
        name = "khabar",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        customSynopsis = "khabar [serve | load | check | export | schema | generate] [--name.of.a.setting=value...]",
        descriptionHeading = "%n",
        description = {
            "Who did what to whom, when, and which article says so: a GraphQL API over multilingual news.",
            "The default command is serve."
        },
        optionListHeading = "%n",
        commandListHeading = "%nCommands (each has its own --help):%n",
        footer = {
            "",
            "Any Spring Boot setting is accepted, for example --server.port=8081 or",
            "--spring.datasource.url=jdbc:postgresql://...",
            "Without such a URL, Khabar starts an embedded PostgreSQL, which keeps its data",
            "in the folder .khabar/ of the working directory.",
            "",
            "Exit codes: 0 success; 1 failure (reasons are printed); 2 invalid command line."
        })
public final class Commands implements Callable<Integer> {

    private final ServeCommand serve;

    private Commands(ServeCommand serve) {
        this.serve = serve;
    }

    /**
     * Runs the command in the arguments and returns the exit code. For serve, exit code 0 means that the server has
     * started and is still running.
     */
    public static int execute(Class<?> application, String... arguments) {
        // Always UTF-8, regardless of the locale, because names are in four scripts.
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return execute(application, List.of(arguments), out, err);
    }

    static int execute(Class<?> application, List<String> arguments, PrintWriter out, PrintWriter err) {
        var problem = FileNameCheck.problem(arguments);
        if (problem.isPresent()) {
            err.println(problem.get());
            return CommandLine.ExitCode.SOFTWARE;
        }
        var settings = arguments.stream().filter(SpringLauncher::isSetting).toList();
        var commandLine = arguments.stream()
                .filter(Predicate.not(SpringLauncher::isSetting))
                .toArray(String[]::new);
        var launcher = new SpringLauncher(application, settings);
        var serve = new ServeCommand(launcher, out);
        return new CommandLine(new Commands(serve))
                .addSubcommand(serve)
                .addSubcommand(new LoadCommand(launcher, out))
                .addSubcommand(new CheckCommand(out))
                .addSubcommand(new ExportCommand(launcher, out))
                .addSubcommand(new SchemaCommand(out))
                .addSubcommand(new GenerateCommand(out))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(
                        (failure, command, input) -> printFailure(failure, command, launcher.database()))
                .setParameterExceptionHandler(Commands::printUsageHint)
                .execute(commandLine);
    }

    @Override
    public Integer call() {
        return serve.call();
    }

    private static int printFailure(Exception failure, CommandLine command, EmbeddedDatabase database)
            throws Exception {
        var err = command.getErr();
        var databaseFailure = DatabaseFailure.in(failure);
        if (failure instanceof InvalidSeedException invalid) {
            invalid.summary().forEach(err::println);
            err.println(invalid.getMessage());
        } else if (failure instanceof AbortedLoadException) {
            database.problem().ifPresent(err::println);
            err.println(failure.getMessage());
        } else if (failure instanceof SpringLauncher.StartupException) {
            return CommandLine.ExitCode.SOFTWARE;
        } else if (databaseFailure.isPresent()) {
            database.problem().ifPresent(err::println);
            err.println("Nothing was changed, because the database failed: "
                    + databaseFailure.get().message());
        } else {
            throw failure;
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static int printUsageHint(ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine();
        command.getErr().println(failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, command.getErr());
        command.getErr().println("For usage, run: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }
}
