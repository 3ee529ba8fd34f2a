package khabar;

import khabar.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Khabar {

    public static void main(String[] arguments) {
        var exitCode = Commands.execute(Khabar.class, arguments);
        // Serving goes on in threads of its own when main ends; whatever has failed ends here.
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
