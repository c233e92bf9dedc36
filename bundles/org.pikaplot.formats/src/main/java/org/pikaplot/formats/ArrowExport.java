package org.pikaplot.formats;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.dictionary.DictionaryProvider;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.RowBatch;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableSchema;

/**
 * Writes answers as Arrow IPC files, batch by batch: memory stays that of one batch. Any thread.
 */
public final class ArrowExport {
    private ArrowExport() {}

    /**
     * Writes an answer to {@code target} through a temporary file beside it, synced and renamed: an
     * existing file is replaced whole or left as it was. Categories are written as text.
     *
     * @return rows written; fails with {@code CANNOT_WRITE} naming the target
     */
    public static QueryHandle<Long> write(
            ComputeService compute, QueryRequest request, Path target) {
        return compute.run(
                request.owner(),
                request.priority(),
                job -> write(compute.engine(), request, target, job));
    }

    /**
     * The same on the calling worker.
     *
     * @return rows written
     * @throws PikaException {@code CANNOT_WRITE} naming the target, or what the statement throws
     */
    public static long write(
            QueryEngine engine, QueryRequest request, Path target, JobContext job) {
        var asked =
                new QueryEngine.Statement(request.sql(), request.inputs(), request.parameters());
        TableSchema schema = engine.prepare(asked, job).schema();
        var plain =
                new QueryEngine.Statement(
                        withTextForCategories(request.sql(), schema),
                        request.inputs(),
                        request.parameters());
        Path part = null;
        try {
            part =
                    target.resolveSibling(
                            "." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            long rows;
            try (FileChannel channel =
                            FileChannel.open(
                                    part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    var batches = new Batches(channel)) {
                rows = engine.run(plain, batches::accept, job);
                if (rows == 0) {
                    // No rows, no batch: one row of NULLs lends its columns to the file.
                    engine.run(lendColumns(plain), batches::acceptColumns, job);
                }
                batches.end();
                channel.force(true);
            }
            Files.move(
                    part,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE, "The file cannot be written: " + e.getMessage())
                    .file(target)
                    .cause(e)
                    .build();
        } finally {
            deleteIfThere(part);
        }
    }

    private static QueryEngine.Statement lendColumns(QueryEngine.Statement plain) {
        return new QueryEngine.Statement(
                "SELECT answer.* FROM ("
                        + withoutEnd(plain.sql())
                        + "\n) AS answer RIGHT JOIN (SELECT 1) AS one ON false",
                plain.inputs(),
                plain.parameters());
    }

    private static String withoutEnd(String sql) {
        return sql.strip().replaceAll(";+$", "");
    }

    private static String withTextForCategories(String sql, TableSchema schema) {
        boolean plain =
                schema.columns().stream()
                        .noneMatch(column -> column.type().kind() == ColumnType.Kind.CATEGORY);
        if (plain) {
            return sql;
        }
        String columns =
                schema.columns().stream().map(ArrowExport::plain).collect(Collectors.joining(", "));
        // The line break ends a comment at the end of the user's text.
        return "SELECT " + columns + " FROM (" + withoutEnd(sql) + "\n)";
    }

    private static String plain(Column column) {
        String name = Sql.identifier(column.name());
        return column.type().kind() == ColumnType.Kind.CATEGORY
                ? "CAST(" + name + " AS VARCHAR) AS " + name
                : name;
    }

    private static void deleteIfThere(@Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw PikaException.of(ErrorCode.CANNOT_WRITE, "A temporary file cannot be deleted.")
                    .file(part)
                    .cause(e)
                    .build();
        }
    }

    /**
     * The file being written. Its columns are those of the first batch, which the engine fills
     * again.
     */
    private static final class Batches implements AutoCloseable {
        private final FileChannel channel;
        private @Nullable ArrowFileWriter writer;
        private @Nullable VectorSchemaRoot root;

        Batches(FileChannel channel) {
            this.channel = channel;
        }

        boolean accept(RowBatch batch) {
            try {
                VectorSchemaRoot current = columns(batch);
                if (current.getVector(0) != batch.vector(0)) {
                    throw new IllegalStateException("the engine changed its vectors");
                }
                current.setRowCount(batch.rowCount());
                writer().writeBatch();
                return true;
            } catch (IOException e) {
                throw failed(e);
            }
        }

        boolean acceptColumns(RowBatch batch) {
            try {
                VectorSchemaRoot current = columns(batch);
                current.setRowCount(0);
                return false;
            } catch (IOException e) {
                throw failed(e);
            }
        }

        private VectorSchemaRoot columns(RowBatch batch) throws IOException {
            if (root == null) {
                List<FieldVector> vectors = new ArrayList<>();
                for (int i = 0; i < batch.schema().columns().size(); i++) {
                    vectors.add(batch.vector(i));
                }
                root = new VectorSchemaRoot(vectors);
                writer =
                        new ArrowFileWriter(
                                root, new DictionaryProvider.MapDictionaryProvider(), channel);
                writer.start();
            }
            return root;
        }

        private ArrowFileWriter writer() {
            ArrowFileWriter out = writer;
            if (out == null) {
                throw new IllegalStateException("no columns yet");
            }
            return out;
        }

        private static PikaException failed(IOException e) {
            return PikaException.of(
                            ErrorCode.CANNOT_WRITE, "The file cannot be written: " + e.getMessage())
                    .cause(e)
                    .build();
        }

        void end() throws IOException {
            if (writer != null) {
                writer.end();
            }
        }

        @Override
        public void close() {
            // The vectors belong to the engine; only the channel is ours, and our caller closes it.
        }
    }
}
