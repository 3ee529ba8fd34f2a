package khabar.export;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** How the values of a PostgreSQL type are stored in Parquet. */
enum ColumnType {
    BOOLEAN(
            name -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name),
            ResultSet::getObject,
            (value, record) -> record.addBoolean((Boolean) value)),
    INTEGER(
            name -> Types.optional(INT32).named(name),
            ResultSet::getObject,
            (value, record) -> record.addInteger(((Number) value).intValue())),
    BIGINT(
            name -> Types.optional(INT64).named(name),
            ResultSet::getObject,
            (value, record) -> record.addLong((Long) value)),
    /** Parquet's decimals have one number of digits for the whole column, numbers in PostgreSQL do not. */
    DOUBLE(
            name -> Types.optional(PrimitiveTypeName.DOUBLE).named(name),
            ResultSet::getObject,
            (value, record) -> record.addDouble(((Number) value).doubleValue())),
    DATE(
            name -> Types.optional(INT32).as(dateType()).named(name),
            (row, column) -> row.getObject(column, LocalDate.class),
            (value, record) -> record.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()))),
    TIMESTAMP(
            name -> Types.optional(INT64)
                    .as(timestampType(true, TimeUnit.MICROS))
                    .named(name),
            (row, column) -> row.getObject(column, OffsetDateTime.class),
            (value, record) ->
                    record.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, ((OffsetDateTime) value).toInstant()))),
    TEXT(
            name -> Types.optional(BINARY).as(stringType()).named(name),
            ResultSet::getString,
            (value, record) -> record.addBinary(Binary.fromString((String) value))),
    TEXTS(
            name -> Types.optionalList()
                    .optionalElement(BINARY)
                    .as(stringType())
                    .named(name),
            (row, column) ->
                    row.getArray(column) == null ? null : row.getArray(column).getArray(),
            (value, record) -> writeList((Object[]) value, record));

    private interface Reader {

        @Nullable
        Object read(ResultSet row, int column) throws SQLException;
    }

    private final Function<String, Type> field;
    private final Reader reader;
    private final BiConsumer<Object, RecordConsumer> writer;

    ColumnType(Function<String, Type> field, Reader reader, BiConsumer<Object, RecordConsumer> writer) {
        this.field = field;
        this.reader = reader;
        this.writer = writer;
    }

    /** Types that are not here are written as text. */
    static ColumnType of(String postgresType) {
        return switch (postgresType) {
            case "bool" -> BOOLEAN;
            case "int2", "int4" -> INTEGER;
            case "int8" -> BIGINT;
            case "float4", "float8", "numeric" -> DOUBLE;
            case "date" -> DATE;
            case "timestamptz" -> TIMESTAMP;
            case "_text" -> TEXTS;
            default -> TEXT;
        };
    }

    Type field(String name) {
        return field.apply(name);
    }

    /** Returns the value, or null. */
    @Nullable
    Object read(ResultSet row, int column) throws SQLException {
        return reader.read(row, column);
    }

    void write(Object value, RecordConsumer record) {
        writer.accept(value, record);
    }

    /** Parquet's standard for lists: a repeated group {@code list} with one {@code element}, which can be null. */
    private static void writeList(@Nullable Object[] elements, RecordConsumer record) {
        record.startGroup();
        if (elements.length > 0) {
            record.startField("list", 0);
            for (var element : elements) {
                record.startGroup();
                if (element != null) {
                    record.startField("element", 0);
                    record.addBinary(Binary.fromString((String) element));
                    record.endField("element", 0);
                }
                record.endGroup();
            }
            record.endField("list", 0);
        }
        record.endGroup();
    }
}
