package khabar.settings;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Refuses to start with a {@code khabar.*} setting that does not exist, which Spring Boot would ignore. */
public final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final int MAX_TYPING_ERRORS = 3;

    /** Before the database starts. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var known = KnownSettings.read().stream()
                .map(setting -> ConfigurationPropertyName.of(setting.name()))
                .collect(Collectors.toUnmodifiableSet());
        for (var source : context.getEnvironment().getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> settings) {
                Stream.of(settings.getPropertyNames())
                        .flatMap(written -> unknown(written, settings, known).stream())
                        .findFirst()
                        .ifPresent(unknown -> {
                            throw unknown;
                        });
            }
        }
    }

    private static Optional<UnknownSettingException> unknown(
            String written, EnumerablePropertySource<?> source, Set<ConfigurationPropertyName> known) {
        var isVariable = source instanceof SystemEnvironmentPropertySource;
        if (isVariable ? !written.startsWith("KHABAR_") : !written.startsWith(KnownSettings.PREFIX)) {
            return Optional.empty();
        }
        var name = ConfigurationPropertyName.adapt(written, isVariable ? '_' : '.');
        var isKnown = isVariable
                ? known.stream().anyMatch(setting -> variable(setting).equals(written))
                : known.contains(name);
        var nearest = isKnown ? Optional.<ConfigurationPropertyName>empty() : nearest(name, known);
        // Orchestrators set variables such as KHABAR_PORT for a service of this name.
        return isKnown || (isVariable && nearest.isEmpty())
                ? Optional.empty()
                : Optional.of(new UnknownSettingException(
                        written, nearest.map(setting -> isVariable ? variable(setting) : setting.toString())));
    }

    private static String variable(ConfigurationPropertyName setting) {
        return setting.toString().replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<ConfigurationPropertyName> nearest(
            ConfigurationPropertyName name, Set<ConfigurationPropertyName> known) {
        var distance = new LevenshteinDistance(MAX_TYPING_ERRORS);
        record Candidate(ConfigurationPropertyName setting, int typingErrors) {}
        return known.stream()
                .map(setting -> new Candidate(setting, distance.apply(letters(name), letters(setting))))
                .filter(candidate -> candidate.typingErrors() >= 0)
                .min((a, b) -> Integer.compare(a.typingErrors(), b.typingErrors()))
                .map(Candidate::setting);
    }

    private static String letters(ConfigurationPropertyName name) {
        return Objects.requireNonNull(name.toString()).toLowerCase(Locale.ROOT).replace("-", "");
    }
}
