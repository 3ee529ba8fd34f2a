package khabar.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class KnownSettingsTests {

    @Test
    void describesEverySetting() {
        assertThat(KnownSettings.read())
                .hasSizeGreaterThan(15)
                .extracting(Setting::name)
                .doesNotHaveDuplicates()
                .contains("khabar.limits.page-size", "khabar.http.max-age", "khabar.seeds");
        assertThat(KnownSettings.read())
                .allSatisfy(setting ->
                        assertThat(setting.description()).as(setting.name()).isNotBlank());
    }

    @Test
    void knowsTheDefaultsOfThePropertiesFile() throws IOException {
        var defaults = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));

        assertThat(defaults.stringPropertyNames().stream().filter(name -> name.startsWith("khabar.")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(defaultValue(name)).isEqualTo(defaults.getProperty(name)));
    }

    private static String defaultValue(String name) {
        return KnownSettings.read().stream()
                .filter(setting -> setting.name().equals(name))
                .map(Setting::defaultValue)
                .findFirst()
                .orElse("not a known setting");
    }
}
