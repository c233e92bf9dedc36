package org.pikaplot.formats.internal.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.internal.load.ColumnPlan;
import org.pikaplot.formats.internal.load.RecordSource;
import org.pikaplot.formats.internal.load.RejectedRecords;

/**
 * One file that the engine reads by itself: columns keep their types, but for those that a person
 * gave one.
 */
record EngineSource(Path file, String scan, List<ColumnPlan> columns) implements RecordSource {

    @Override
    public String fastScan() {
        return "(SELECT %s FROM %s)".formatted(select(), scan);
    }

    @Override
    public String carefulScan(
            LoadConnection connection, String name, RejectedRecords rejects, JobContext context) {
        return "(SELECT row_number() OVER () AS line, %s FROM %s)".formatted(select(), scan);
    }

    private String select() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    ColumnPlan column = columns.get(i);
                    String value = Sql.identifier(column.proposal().name());
                    boolean asText = column.insisted();
                    return (asText ? "CAST(%s AS VARCHAR)".formatted(value) : value) + " AS t" + i;
                })
                .collect(Collectors.joining(", "));
    }
}
