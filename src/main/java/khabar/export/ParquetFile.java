package khabar.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetFileWriter.Mode;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/**
 * A Parquet file that is being written: a group of rows in memory, and the groups before it in the file. Uses the parts
 * of parquet-java that work without Hadoop; its ParquetWriter does not.
 */
final class ParquetFile implements AutoCloseable {

    private static final ParquetProperties PROPERTIES =
            ParquetProperties.builder().build();
    private static final int MAX_GROUP_BYTES = 16 << 20;
    private static final int ROWS_PER_CHECK = 100;

    private final MessageType schema;
    private final ParquetFileWriter file;
    private ColumnChunkPageWriteStore pages;
    private ColumnWriteStore columns;
    private RecordConsumer records;
    private long rowsInGroup;

    ParquetFile(Path path, MessageType schema) throws IOException {
        this.schema = schema;
        this.file = new ParquetFileWriter(
                new LocalOutputFile(path),
                schema,
                Mode.CREATE,
                MAX_GROUP_BYTES,
                0,
                PROPERTIES.getColumnIndexTruncateLength(),
                PROPERTIES.getStatisticsTruncateLength(),
                PROPERTIES.getPageWriteChecksumEnabled());
        file.start();
        pages = newPages();
        columns = PROPERTIES.newColumnWriteStore(schema, pages, pages);
        records = newRecords();
    }

    RecordConsumer startRecord() {
        records.startMessage();
        return records;
    }

    void endRecord() throws IOException {
        records.endMessage();
        rowsInGroup++;
        if (rowsInGroup % ROWS_PER_CHECK == 0 && columns.getBufferedSize() > MAX_GROUP_BYTES) {
            writeGroup();
            pages = newPages();
            columns = PROPERTIES.newColumnWriteStore(schema, pages, pages);
            records = newRecords();
        }
    }

    /** Writes the last group, and the index of all groups, without which the file cannot be read. */
    void finish() throws IOException {
        writeGroup();
        file.end(Map.of());
    }

    private void writeGroup() throws IOException {
        if (rowsInGroup > 0) {
            file.startBlock(rowsInGroup);
            records.flush();
            columns.flush();
            pages.flushToFileWriter(file);
            file.endBlock();
        }
        columns.close();
        pages.close();
        rowsInGroup = 0;
    }

    private ColumnChunkPageWriteStore newPages() {
        return ColumnChunkPageWriteStore.builder()
                .withCompressorProvider(column -> new GzipCompressor())
                .withSchema(schema)
                .withAllocator(PROPERTIES.getAllocator())
                .withColumnIndexTruncateLength(PROPERTIES.getColumnIndexTruncateLength())
                .withPageWriteChecksumEnabled(PROPERTIES.getPageWriteChecksumEnabled())
                .build();
    }

    private RecordConsumer newRecords() {
        return new ColumnIOFactory().getColumnIO(schema).getRecordWriter(columns);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Part of Java, while better compression would need 6 MB of native code for each platform. */
    private record GzipCompressor() implements BytesInputCompressor {

        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            var compressed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(compressed)) {
                bytes.writeAllTo(gzip);
            }
            return BytesInput.from(compressed.toByteArray());
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.GZIP;
        }

        @Override
        public void release() {}
    }
}
