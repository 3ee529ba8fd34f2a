package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapeTests {

    @Test
    void comparesValues() {
        var shape = new Shape();
        shape.addValue("first");

        assertThat(shape.key(Map.of("first", 1, "key", "a"))).isEqualTo(shape.key(Map.of("first", 1, "key", "b")));
        assertThat(shape.key(Map.of("first", 1))).isNotEqualTo(shape.key(Map.of("first", 2)));
    }

    @Test
    void tellsNullFromNoValue() {
        var shape = new Shape();
        shape.addValue("filter");
        var withNull = new HashMap<String, Object>();
        withNull.put("filter", null);

        assertThat(shape.key(withNull)).isNotEqualTo(shape.key(Map.of()));
    }

    @Test
    void comparesOnlyWhichMemberIsSet() {
        var shape = new Shape();
        shape.addMember("by");

        assertThat(shape.key(Map.of("by", Map.of("key", "a")))).isEqualTo(shape.key(Map.of("by", Map.of("key", "b"))));
        assertThat(shape.key(Map.of("by", Map.of("key", "a"))))
                .isNotEqualTo(shape.key(Map.of("by", Map.of("id", "a"))));
        assertThat(shape.key(Map.of())).isNotEqualTo(shape.key(Map.of("by", Map.of("id", "a"))));
    }

    @Test
    void keepsVariablesApart() {
        var shape = new Shape();
        shape.addValue("a");
        shape.addValue("b");

        assertThat(shape.key(Map.of("a", 1))).isNotEqualTo(shape.key(Map.of("b", 1)));
        assertThat(shape.key(Map.of("a", List.of(1)))).isNotEqualTo(shape.key(Map.of("a", 1)));
    }

    /** A plan that is left over from an evicted operation must not be used for other variables. */
    @Test
    void differsFromShapesOfOtherVariables() {
        var first = new Shape();
        first.addValue("a");
        var second = new Shape();
        second.addValue("b");
        var third = new Shape();
        third.addMember("a");
        var fourth = new Shape();
        fourth.addMember("b");
        var equal = Map.<String, Object>of("a", Map.of("key", 1), "b", Map.of("key", 1));

        assertThat(first.key(equal)).isNotEqualTo(second.key(equal));
        assertThat(third.key(equal)).isNotEqualTo(fourth.key(equal));
    }

    @Test
    void dependsOnTheVariablesOfBoth() {
        var first = new Shape();
        first.addValue("first");
        var both = new Shape();
        both.addMember("by");
        both = both.with(first);

        assertThat(both.key(Map.of("first", 1, "by", Map.of("key", "a"))))
                .isNotEqualTo(both.key(Map.of("first", 2, "by", Map.of("key", "a"))))
                .isNotEqualTo(both.key(Map.of("first", 1, "by", Map.of("id", "a"))));
    }

    @Test
    void isReusableUntilThePlanDependsOnTheDatabase() {
        var shape = new Shape();

        assertThat(shape.isReusable()).isTrue();

        shape.useOnce();

        assertThat(shape.isReusable()).isFalse();
    }
}
