package khabar.command;

import java.util.List;
import java.util.regex.Pattern;
import khabar.postgres.EmbeddedDatabase;
import khabar.seed.InvalidSeedException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** The application that some commands start, with the settings of the command line. */
record Program(Class<?> application, List<String> settings) {

    private static final Pattern SETTING = Pattern.compile("--[\\w\\[\\]-]+(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);

    /** Whether a word of the command line is a setting of Spring Boot, which has a dot in its name. */
    static boolean isSetting(String word) {
        return SETTING.matcher(word).matches();
    }

    /** The application as a tool: no web server, none but the needed parts, and quiet. */
    ConfigurableApplicationContext startAsTool() {
        var tool = prepared();
        tool.setAdditionalProfiles("tool");
        return start(tool);
    }

    SpringApplication prepared() {
        var prepared = new SpringApplication(application);
        prepared.addInitializers(new EmbeddedDatabase());
        return prepared;
    }

    ConfigurableApplicationContext start(SpringApplication prepared) {
        try {
            return prepared.run(settings.toArray(String[]::new));
        } catch (AbandonedRunException e) {
            throw e.getCause() instanceof InvalidSeedException invalid ? invalid : e;
        } catch (RuntimeException e) {
            throw new NotStarted(e);
        }
    }

    /** For commands that do without Spring: its way to configure the log does not come about there. */
    static void keepLibrariesQuiet() {
        LoggingSystem.get(Program.class.getClassLoader()).beforeInitialize();
    }

    /** Spring Boot has said why. */
    static final class NotStarted extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotStarted(RuntimeException reason) {
            super(reason);
        }
    }
}
