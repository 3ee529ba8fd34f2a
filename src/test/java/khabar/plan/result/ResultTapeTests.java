package khabar.plan.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ResultTapeTests {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[ ]",
                "[[]]",
                "[[], [], [[]], 1]",
                "[null, true, false, 0, -1, 2147483647, -2147483648]",
                "[\"\", \" \", \",\", \"]\", \"[\", \"null\", \"1\"]",
                "[\"\\\"\", \"\\\\\", \"\\\\\\\"\", \"a\\\\\", \"\\\"]\", \"\\/\"]",
                "[\"\\b\\f\\n\\r\\t\", \"\\u0001\\u001f\\u007f\", \"\\u00e9\\u0416\", \"\\ud83d\\ude00\"]",
                "[\"é\", \"رابرت\", \"हिन्दी\", \"😀\", \"\\n😀\\\"é\"]",
                "[1 , [2,3], [ \"a\", [ \"b\" ] ] ,4]",
                "[[1, 2],\n [3, 4],\n [5, 6]]",
            })
    void readsTheSameAsJackson(String json) {
        var tape = tape(json);

        assertThat(tape.value(0)).isEqualTo(JSON.readValue(json, List.class));
    }

    @Test
    void findsElementsAfterNestedArrays() {
        var tape = tape("[[1, [2, 3]], [], \"four\", [[[5]]], 6]");

        assertThat(tape.string(tape.element(0, 2))).isEqualTo("four");
        assertThat(tape.string(tape.element(0, 4))).isEqualTo("6");
        assertThat(tape.elements(tape.element(0, 1))).isEmpty();
        assertThat(tape.value(tape.element(tape.element(0, 0), 1))).isEqualTo(List.of(2, 3));
    }

    @Test
    void findsTheTextOfEachValue() {
        var json = "[\"é\\n\", [1, 2], null]";
        var tape = tape(json);

        assertThat(text(tape, tape.element(0, 0))).isEqualTo("\"é\\n\"");
        assertThat(text(tape, tape.element(0, 1))).isEqualTo("[1, 2]");
        assertThat(text(tape, tape.element(0, 2))).isEqualTo("null");
        assertThat(text(tape, 0)).isEqualTo(json);
    }

    @Test
    void tellsKindsApart() {
        var tape = tape("[null, \"null\", [null], 1]");

        assertThat(tape.isNull(tape.element(0, 0))).isTrue();
        assertThat(tape.string(tape.element(0, 0))).isNull();
        assertThat(tape.isNull(tape.element(0, 1))).isFalse();
        assertThat(tape.isString(tape.element(0, 1))).isTrue();
        assertThat(tape.isNull(tape.element(0, 2))).isFalse();
        assertThat(tape.isArray(tape.element(0, 2))).isTrue();
        assertThat(tape.isArray(tape.element(0, 3))).isFalse();
    }

    @Test
    void readsMoreValuesThanItFirstHasRoomFor() {
        var json = "[" + "1,".repeat(10_000) + "1]";

        assertThat(tape(json).elements(0)).hasSize(10_001);
    }

    @Test
    void readsDeepNesting() {
        var depth = 1000;
        var tape = tape("[".repeat(depth) + "7" + "]".repeat(depth));
        int index = 0;
        for (int i = 0; i < depth; i++) {
            index = tape.element(index, 0);
        }

        assertThat(tape.string(index)).isEqualTo("7");
    }

    private static ResultTape tape(String json) {
        return ResultTape.of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ResultTape tape, int index) {
        return new String(tape.bytes, tape.start(index), tape.end(index) - tape.start(index), StandardCharsets.UTF_8);
    }
}
