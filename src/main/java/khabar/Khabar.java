package khabar;

import khabar.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point of the program. */
@SpringBootApplication
public class Khabar {

    public static void main(String[] arguments) {
        var exitCode = Commands.execute(Khabar.class, arguments);
        // A server keeps running in its own threads after main returns; a failed command exits here.
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
