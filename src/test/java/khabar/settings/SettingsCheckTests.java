package khabar.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsCheckTests {

    @ParameterizedTest
    @CsvSource({
        "khabar.limits.page-sise, Did you mean khabar.limits.page-size?",
        "khabar.limit.nodes, Did you mean khabar.limits.nodes?",
        "khabar.seed, Did you mean khabar.seeds?",
        "khabar.colour, Remove it. The page /docs/configuration lists all settings.",
    })
    void refusesUnknownSetting(String name, String action) {
        assertThatExceptionOfType(UnknownSettingException.class)
                .isThrownBy(() -> check(new MapPropertySource("arguments", Map.of(name, "1"))))
                .withMessage("There is no setting " + name + ".")
                .matches(unknown -> unknown.action().equals(action));
    }

    @ParameterizedTest
    @ValueSource(strings = {"khabar.limits.page-size", "khabar.limits.pageSize", "khabar.http.max-age", "server.prt"})
    void acceptsKnownAndOtherSettings(String name) {
        assertThatCode(() -> check(new MapPropertySource("arguments", Map.of(name, "1"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "KHABAR_HTTP_MAX_AGE, KHABAR_HTTP_MAXAGE",
        "KHABAR_LIMIT_NODES, KHABAR_LIMITS_NODES",
    })
    void refusesMisspelledVariable(String name, String nearest) {
        assertThatExceptionOfType(UnknownSettingException.class)
                .isThrownBy(() -> check(new SystemEnvironmentPropertySource("variables", Map.of(name, "1"))))
                .matches(unknown -> unknown.action().equals("Did you mean " + nearest + "?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KHABAR_HTTP_MAXAGE", "KHABAR_TEST_POSTGRES", "KHABAR_PORT", "KHABAR_SERVICE_HOST"})
    void acceptsVariablesOfSettingsAndOfOrchestrators(String name) {
        assertThatCode(() -> check(new SystemEnvironmentPropertySource("variables", Map.of(name, "1"))))
                .doesNotThrowAnyException();
    }

    private static void check(PropertySource<?> source) {
        try (var context = new GenericApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(source);
            new SettingsCheck().initialize(context);
        }
    }
}
