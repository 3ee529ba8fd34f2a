package khabar.command;

import java.util.List;
import java.util.regex.Pattern;
import khabar.postgres.EmbeddedDatabase;
import khabar.settings.SettingsCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the Spring application, with the command line's settings, for commands that need it. */
record SpringLauncher(Class<?> application, List<String> settings, EmbeddedDatabase database) {

    private static final Pattern SETTING = Pattern.compile("--[\\w\\[\\]-]+(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);

    SpringLauncher(Class<?> application, List<String> settings) {
        this(application, settings, new EmbeddedDatabase());
    }

    /** Whether an argument is a Spring Boot setting. Names of settings contain a dot; names of options do not. */
    static boolean isSetting(String argument) {
        return SETTING.matcher(argument).matches();
    }

    /** Starts the application with the profile "tool", which has no web server, few beans and little logging. */
    ConfigurableApplicationContext startWithoutWeb() {
        var spring = prepare();
        spring.setAdditionalProfiles("tool");
        return start(spring);
    }

    SpringApplication prepare() {
        var spring = new SpringApplication(application);
        spring.addInitializers(new SettingsCheck(), database);
        return spring;
    }

    ConfigurableApplicationContext start(SpringApplication spring) {
        try {
            return spring.run(settings.toArray(String[]::new));
        } catch (AbandonedRunException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        } catch (RuntimeException e) {
            throw new StartupException(e);
        }
    }

    /** Turns logging off for commands that do not start Spring. When Spring starts, it configures logging itself. */
    static void keepLibrariesQuiet() {
        LoggingSystem.get(SpringLauncher.class.getClassLoader()).beforeInitialize();
    }

    /** Thrown when the application does not start. Spring Boot has already printed the reason. */
    static final class StartupException extends RuntimeException {

        private static final long serialVersionUID = 1;

        StartupException(RuntimeException cause) {
            super(cause);
        }
    }
}
