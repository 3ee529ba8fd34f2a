package khabar;

/**
 * Starts {@link Khabar}. Compiled for Java 17, the oldest that runs Spring Boot's loader, so that an old Java gets a
 * sentence instead of an {@code UnsupportedClassVersionError}.
 */
public final class Main {

    static final int MIN_JAVA_VERSION = 25;

    private Main() {}

    public static void main(String[] arguments) {
        int version = Runtime.version().feature();
        if (version < MIN_JAVA_VERSION) {
            System.err.println("Khabar needs Java " + MIN_JAVA_VERSION + " or later; this is Java " + version + ", in "
                    + System.getProperty("java.home")
                    + ". Install a newer one (https://adoptium.net/temurin/releases/?version=25), and start Khabar with its"
                    + " bin/java.");
            System.exit(1);
        }
        Khabar.main(arguments);
    }
}
