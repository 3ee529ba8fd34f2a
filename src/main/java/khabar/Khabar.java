package khabar;

import java.util.Locale;
import khabar.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point of the program. */
@SpringBootApplication
public class Khabar {

    public static void main(String[] arguments) {
        // Libraries write numbers in the digits of the default locale. Names and texts have languages of their own.
        Locale.setDefault(Locale.ROOT);
        var exitCode = Commands.execute(Khabar.class, arguments);
        // A server keeps running in its own threads after main returns; a failed command exits here.
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
