package org.pikaplot.formats.internal.arrow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.internal.load.ColumnPlan;
import org.pikaplot.formats.internal.load.RecordSource;
import org.pikaplot.formats.internal.load.RejectedRecords;

/** One Arrow file; its batches go to the engine without being copied. */
record ArrowSource(Path file, List<ColumnPlan> columns) implements RecordSource {

    @Override
    public @Nullable String fastScan() {
        return null;
    }

    @Override
    public String carefulScan(
            LoadConnection connection, String name, RejectedRecords rejects, JobContext context)
            throws IOException {
        connection.registerArrow(name, IpcFile.open(file, connection.allocator()));
        String select =
                IntStream.range(0, columns.size())
                        .mapToObj(i -> {
                            ColumnPlan column = columns.get(i);
                            String value = Sql.identifier(column.proposal().name());
                            return (column.insisted()
                                            ? "CAST(%s AS VARCHAR)".formatted(value)
                                            : value)
                                    + " AS t"
                                    + i;
                        })
                        .collect(Collectors.joining(", "));
        return "(SELECT row_number() OVER () AS line, %s FROM %s)"
                .formatted(select, Sql.identifier(name));
    }
}
