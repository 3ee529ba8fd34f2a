package khabar.command;

import java.io.File;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import khabar.postgres.DatabaseAddress;
import khabar.seed.SeedLoader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;

/** Serves the API until the program is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = {
            "Migrates the database, loads the seeds, and serves GraphQL, GraphiQL and the explorer on port 8080.",
            "The seeds are in the folder seeds/ (or --khabar.seeds=...), the texts of their articles in the folder"
                    + " --khabar.documents=... if it is given. They are loaded if the folder exists and has changed."
                    + " If any seed is invalid, nothing is loaded and the server does not start.",
            "With --khabar.seeds=demo, Khabar loads its demo, articles with texts about invented people and"
                    + " organizations, into a database of its own. (A folder of this name is ./demo.)"
        })
final class ServeCommand implements Callable<Integer> {

    private final SpringLauncher launcher;
    private final PrintWriter out;

    ServeCommand(SpringLauncher launcher, PrintWriter out) {
        this.launcher = launcher;
        this.out = out;
    }

    @Override
    public Integer call() {
        start();
        return 0;
    }

    ConfigurableApplicationContext start() {
        var server = launcher.prepare();
        server.addInitializers(new PortCheck(), new DemoDatabase(), ServeCommand::registerSeedLoader);
        var context = launcher.start(server);
        printAddresses(context.getEnvironment());
        return context;
    }

    private static void registerSeedLoader(ConfigurableApplicationContext context) {
        var seeds = ServedSeeds.of(context.getEnvironment());
        ((GenericApplicationContext) context)
                .registerBean(
                        StartupSeedLoader.class, () -> new StartupSeedLoader(seeds, context.getBean(SeedLoader.class)));
    }

    private static String path(Environment settings, String name, String otherwise) {
        var path = settings.getProperty(name, otherwise);
        return path.equals("/") ? "" : path;
    }

    private static boolean isLocal(Environment settings) {
        try {
            return InetAddress.getByName(settings.getProperty("server.address", "0.0.0.0"))
                    .isLoopbackAddress();
        } catch (UnknownHostException e) {
            // The web server has found it.
            return false;
        }
    }

    /** The embedded PostgreSQL has no psql. */
    private static String psqlNote(String psqlCommand) {
        return psqlCommand.startsWith("psql ") && !isOnPath("psql")
                ? "            psql is not installed here. Install it, or connect with another PostgreSQL client.%n"
                        .formatted()
                : "";
    }

    private static boolean isOnPath(String program) {
        var folders = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(folders.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private void printAddresses(Environment settings) {
        var web = "http://localhost:"
                + settings.getRequiredProperty("local.server.port")
                + path(settings, "server.servlet.context-path", "");
        var database = DatabaseAddress.of(settings.getRequiredProperty("spring.datasource.url"));
        // The container sets khabar.sql, because this address cannot be reached from outside the container.
        var psqlCommand = settings.getProperty("khabar.sql", database.psql("khabar_reader"));
        out.printf(
                """

                Khabar is ready.%6$s
                  Explorer  %1$s
                  GraphiQL  %1$s/graphiql
                  GraphQL   %1$s%2$s
                  Docs      %1$s/docs
                  Health    %1$s%3$s/health
                  SQL       %4$s
                %5$s%7$s
                """,
                web,
                path(settings, "spring.graphql.http.path", "/graphql"),
                path(settings, "management.endpoints.web.base-path", "/actuator"),
                psqlCommand,
                psqlNote(psqlCommand),
                ServedSeeds.isDemo(settings) ? " All people, organizations and events of the demo are invented." : "",
                isLocal(settings) ? "Only this machine can connect. To open it: --spring.profiles.active=public" : "");
    }
}
