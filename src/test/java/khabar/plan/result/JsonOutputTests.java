package khabar.plan.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonOutputTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void escapesTheSameCharactersAsJackson() {
        // Latin-1, Unicode's line separators, which JavaScript once minded, the last of the first plane, and others.
        var characters = IntStream.concat(
                IntStream.rangeClosed(0, 0xFF),
                IntStream.of(0x2028, 0x2029, 0x0646, 0x0939, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F600, 0x10FFFF));

        assertThat(characters).allSatisfy(character -> {
            var text = "a" + Character.toString(character) + "b";
            assertThat(written(output -> output.string(text))).isEqualTo(JSON.writeValueAsString(text));
        });
    }

    @Test
    void writesTheSameValuesAsJackson() {
        var values = List.of(
                0, -1, Integer.MAX_VALUE, true, false, "", List.of(), List.of("a", List.of(1)), DayOfWeek.MONDAY);

        assertThat(values).allSatisfy(value -> assertThat(written(output -> output.value(value)))
                .isEqualTo(JSON.writeValueAsString(value)));
    }

    @Test
    void growsForLongTexts() {
        var text = "\u0001é".repeat(1000);

        assertThat(written(output -> {
                    output.string("x");
                    output.string(text);
                }))
                .isEqualTo("\"x\"" + JSON.writeValueAsString(text));
    }

    @Test
    void allowsAsManyValuesAsTheLimit() {
        var output = new JsonOutput(1, 3);
        output.value(List.of(1, 2));
        output.countValue();

        assertThatThrownBy(output::countValue).isInstanceOf(NotWritable.class);
    }

    private static String written(Consumer<JsonOutput> writer) {
        var output = new JsonOutput(1, 1000);
        writer.accept(output);
        return new String(output.toBytes(), StandardCharsets.UTF_8);
    }
}
