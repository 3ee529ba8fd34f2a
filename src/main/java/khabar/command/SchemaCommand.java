package khabar.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import khabar.graphql.SchemaText;
import picocli.CommandLine.Command;

/** Prints the schema, from which clients can generate types. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = "Prints the GraphQL schema (SDL).")
final class SchemaCommand implements Callable<Integer> {

    private final PrintWriter out;

    SchemaCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        SpringLauncher.keepLibrariesQuiet();
        out.print(SchemaText.print());
        out.flush();
        return 0;
    }
}
