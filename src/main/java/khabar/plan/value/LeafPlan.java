package khabar.plan.value;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import khabar.graphql.GlobalId;
import khabar.plan.result.JsonOutput;
import khabar.plan.result.NotWritable;
import khabar.plan.result.RequestValues;
import khabar.plan.result.RowRef;
import khabar.plan.statement.CellRef;
import khabar.table.Cells;
import khabar.table.FieldSource.Computation;
import org.jspecify.annotations.Nullable;

/** Plans of fields without subfields. */
public sealed interface LeafPlan extends ValuePlan {

    /** Copies what PostgreSQL printed. */
    record CopyPlan(CellRef cell) implements LeafPlan {

        @Override
        public boolean write(RowRef at, JsonOutput output) {
            var index = cell.in(at);
            if (at.tape().isNull(index)) {
                return false;
            }
            if (at.tape().isArray(index)) {
                output.countValues(at.tape().elements(index).length);
            }
            output.raw(at.tape().bytes, at.tape().start(index), at.tape().end(index));
            return true;
        }

        @Override
        public @Nullable Object value(RowRef at) {
            return at.tape().value(cell.in(at));
        }
    }

    /** Plans whose value is made in Java. */
    private static boolean write(@Nullable Object value, JsonOutput output) {
        if (value != null) {
            output.value(value);
        }
        return value != null;
    }

    /** The value is the same for all rows. */
    record ConstantPlan(byte[] json, Object constant) implements LeafPlan {

        public static ConstantPlan of(Object value) {
            var json = value instanceof String ? "\"" + value + '"' : value.toString();
            return new ConstantPlan(json.getBytes(StandardCharsets.UTF_8), value);
        }

        @Override
        public boolean write(RowRef at, JsonOutput output) {
            output.raw(json);
            return true;
        }

        @Override
        public Object value(RowRef at) {
            return constant;
        }
    }

    /** Instant in UTC, whatever time zone the database session has. */
    record InstantPlan(CellRef cell) implements LeafPlan {

        private static final String UTC = "+00:00";
        private static final int WITHOUT_FRACTION = "2026-02-18T06:05:00+00:00".length();

        @Override
        public boolean write(RowRef at, JsonOutput output) {
            return LeafPlan.write(value(at), output);
        }

        @Override
        public @Nullable Object value(RowRef at) {
            var text = cell.string(at);
            if (text == null) {
                return null;
            }
            return text.length() == WITHOUT_FRACTION && text.endsWith(UTC)
                    ? text.substring(0, text.length() - UTC.length()) + 'Z'
                    : OffsetDateTime.parse(text).toInstant().toString();
        }
    }

    /** Global ID. */
    record IdPlan(String type, CellRef key) implements LeafPlan {

        @Override
        public boolean write(RowRef at, JsonOutput output) {
            return LeafPlan.write(value(at), output);
        }

        @Override
        public Object value(RowRef at) {
            return new GlobalId(type, Objects.requireNonNull(key.string(at))).encoded();
        }
    }

    /** Function of cells and arguments. */
    record ComputedPlan(
            List<CellRef> inputs, Computation computation, Function<RequestValues, Map<String, Object>> arguments)
            implements LeafPlan {

        @Override
        public boolean write(RowRef at, JsonOutput output) {
            return LeafPlan.write(value(at), output);
        }

        @Override
        public @Nullable Object value(RowRef at) {
            return computation.apply(cells(inputs, at), arguments.apply(at.request()));
        }
    }

    static Cells cells(List<CellRef> inputs, RowRef at) {
        return index -> inputs.get(index).string(at);
    }

    /** Property of a value that Java code computed. */
    record PropertyPlan(Function<RowRef, @Nullable Object> reader) implements LeafPlan {

        @Override
        public boolean write(RowRef at, JsonOutput output) {
            return LeafPlan.write(value(at), output);
        }

        @Override
        public @Nullable Object value(RowRef at) {
            return reader.apply(at);
        }
    }

    /** Field that cannot be answered. GraphQL Java reports why. */
    record FailurePlan(RuntimeException reason) implements LeafPlan {

        @Override
        public boolean write(RowRef at, JsonOutput output) {
            throw new NotWritable();
        }

        @Override
        public Object value(RowRef at) {
            throw reason;
        }
    }
}
