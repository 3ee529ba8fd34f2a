package khabar.plan.value;

import java.nio.charset.StandardCharsets;
import khabar.plan.result.JsonOutput;
import khabar.plan.result.NotWritable;
import khabar.plan.result.RowRef;

/**
 * Field of an object.
 *
 * @param key the response key
 * @param prefix the response key as JSON, with a colon
 * @param isRequired whether the schema rules out null
 */
public record FieldPlan(String key, byte[] prefix, boolean isRequired, ValuePlan value) {

    public static FieldPlan of(String key, boolean isRequired, ValuePlan value) {
        return new FieldPlan(key, ('"' + key + "\":").getBytes(StandardCharsets.US_ASCII), isRequired, value);
    }

    public void write(RowRef at, JsonOutput output) {
        output.countValue();
        output.raw(prefix);
        if (!value.write(at, output)) {
            if (isRequired) {
                throw new NotWritable();
            }
            output.writeNull();
        }
    }
}
