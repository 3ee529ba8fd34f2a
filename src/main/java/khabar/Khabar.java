package khabar;

import khabar.database.EmbeddedDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Khabar {

    public static void main(String[] arguments) {
        var application = new SpringApplication(Khabar.class);
        application.addInitializers(new EmbeddedDatabase());
        application.run(arguments);
    }
}
