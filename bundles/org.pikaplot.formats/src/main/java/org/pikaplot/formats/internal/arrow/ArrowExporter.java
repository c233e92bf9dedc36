package org.pikaplot.formats.internal.arrow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.RowBatch;
import org.pikaplot.formats.TableExporter;

/**
 * Arrow IPC files, uncompressed, a record batch per batch of the engine. Fixed-width columns are
 * copied as they are; dictionary-encoded and nested ones are written as their text.
 */
@Component(service = TableExporter.class)
public final class ArrowExporter implements TableExporter {

    @Override
    public String id() {
        return "arrow";
    }

    @Override
    public String label() {
        return "Arrow IPC file";
    }

    @Override
    public List<String> extensions() {
        return List.of("arrow", "feather");
    }

    @Override
    public long export(
            QueryEngine engine, QueryEngine.Statement statement, Path target, JobContext context) {
        try (BufferAllocator allocator = new RootAllocator();
                FileChannel channel =
                        FileChannel.open(
                                target,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING);
                var output = new Output(channel, allocator)) {
            long rows =
                    engine.run(
                            statement,
                            batch -> {
                                context.check();
                                output.write(batch);
                                return true;
                            },
                            context);
            if (rows == 0) {
                output.begin(textFields(engine.prepare(statement, context).schema().names()));
            }
            output.finish();
            channel.force(true);
            return rows;
        } catch (IOException e) {
            throw cannotWrite(target, e);
        } catch (UncheckedIOException e) {
            throw cannotWrite(target, e);
        }
    }

    /** A table without rows keeps its columns; nobody has said their Arrow types. */
    private static List<Field> textFields(List<String> names) {
        return names.stream().map(name -> Field.nullable(name, ArrowType.Utf8.INSTANCE)).toList();
    }

    private static PikaException cannotWrite(Path target, Exception cause) {
        return PikaException.of(
                        ErrorCode.CANNOT_WRITE,
                        "This file cannot be written: " + cause.getMessage())
                .file(target)
                .cause(cause)
                .build();
    }

    /** A file being written; the first batch decides the schema. */
    private static final class Output implements AutoCloseable {
        private final FileChannel channel;
        private final BufferAllocator allocator;
        private @Nullable VectorSchemaRoot root;
        private @Nullable ArrowFileWriter writer;

        Output(FileChannel channel, BufferAllocator allocator) {
            this.channel = channel;
            this.allocator = allocator;
        }

        void begin(List<Field> fields) throws IOException {
            root = VectorSchemaRoot.create(new Schema(fields), allocator);
            writer = new ArrowFileWriter(root, null, channel);
            writer.start();
        }

        void write(RowBatch batch) {
            try {
                if (root == null) {
                    begin(fields(batch));
                }
                VectorSchemaRoot target = Objects.requireNonNull(root);
                target.clear();
                for (int c = 0; c < target.getFieldVectors().size(); c++) {
                    copy(batch, c, target.getVector(c));
                }
                target.setRowCount(batch.rowCount());
                Objects.requireNonNull(writer).writeBatch();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void finish() throws IOException {
            Objects.requireNonNull(writer).end();
        }

        @Override
        public void close() {
            if (writer != null) {
                writer.close();
            }
            if (root != null) {
                root.close();
            }
        }

        private static List<Field> fields(RowBatch batch) {
            var fields = new ArrayList<Field>();
            for (int c = 0; c < batch.schema().columns().size(); c++) {
                FieldVector vector = batch.vector(c);
                ArrowType type =
                        isCopied(vector) ? vector.getField().getType() : ArrowType.Utf8.INSTANCE;
                fields.add(
                        new Field(
                                batch.schema().columns().get(c).name(),
                                FieldType.nullable(type),
                                null));
            }
            return fields;
        }

        private static boolean isCopied(FieldVector vector) {
            boolean dictionary = vector.getField().getDictionary() != null;
            return vector instanceof BaseFixedWidthVector && !dictionary;
        }

        private static void copy(RowBatch batch, int column, FieldVector target) {
            int rows = batch.rowCount();
            if (target instanceof VarCharVector texts) {
                texts.allocateNew();
                for (int r = 0; r < rows; r++) {
                    String text = batch.getText(column, r);
                    if (text != null) {
                        texts.setSafe(r, text.getBytes(StandardCharsets.UTF_8));
                    }
                }
                texts.setValueCount(rows);
                return;
            }
            target.setInitialCapacity(rows);
            target.allocateNew();
            FieldVector source = batch.vector(column);
            for (int r = 0; r < rows; r++) {
                target.copyFromSafe(r, r, source);
            }
            target.setValueCount(rows);
        }
    }
}
