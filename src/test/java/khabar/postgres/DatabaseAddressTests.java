package khabar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTests {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://127.0.0.1:5433/khabar, psql -h 127.0.0.1 -p 5433 -U khabar_reader khabar",
        "jdbc:postgresql://db.example/news?sslmode=require, psql -h db.example -p 5432 -U khabar_reader news",
        "'jdbc:postgresql://one:5001,two:5002/news', psql -h one -p 5001 -U khabar_reader news",
        "jdbc:postgresql://[::1]:5433/news, psql -h ::1 -p 5433 -U khabar_reader news",
        "jdbc:postgresql:news, psql -h localhost -p 5432 -U khabar_reader news",
    })
    void returnsPsqlCommand(String url, String command) {
        assertThat(DatabaseAddress.of(url).psql("khabar_reader")).isEqualTo(command);
    }

    @Test
    void rejectsUrlsOfOtherDatabases() {
        assertThatThrownBy(() -> DatabaseAddress.of("jdbc:h2:mem:news")).hasMessageContaining("jdbc:h2:mem:news");
    }
}
