package org.pikaplot.compute.spi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.TableRef;

/** An engine with what tests do to it all the time. */
public final class EngineFixture implements AutoCloseable {
    public final QueryEngine engine;
    private int tables;

    public EngineFixture(QueryEngine.Factory factory, Path scratch) {
        this(factory, scratch, new ComputeLimits(1L << 30, 256L << 20, 64L << 20, 2L << 30, 4, 2));
    }

    public EngineFixture(QueryEngine.Factory factory, Path scratch, ComputeLimits limits) {
        engine = factory.open(scratch, limits);
    }

    /** Makes a stored table from a query of the engine's SQL. */
    public TableRef.Stored table(String select) {
        return stored(select).ref();
    }

    public StoredTable stored(String select) {
        var ref = new TableRef.Stored("table_" + ++tables, 1);
        return engine.ingest(
                ref,
                connection -> connection.execute("CREATE TABLE data AS " + select, List.of()),
                new RunningJob());
    }

    public static Statement over(String sql, TableRef t) {
        return new Statement(sql, Map.of("t", t), Map.of());
    }

    /** All rows as text, cells joined by a bar, NULL as the word. */
    public List<String> rows(Statement statement) {
        return rows(statement, new RunningJob());
    }

    public List<String> rows(Statement statement, JobContext context) {
        var rows = new ArrayList<String>();
        engine.run(
                statement,
                batch -> {
                    for (int r = 0; r < batch.rowCount(); r++) {
                        var cells = new ArrayList<String>();
                        for (int c = 0; c < batch.schema().columns().size(); c++) {
                            @Nullable String text = batch.getText(c, r);
                            cells.add(text == null ? "NULL" : text);
                        }
                        rows.add(String.join("|", cells));
                    }
                    return true;
                },
                context);
        return rows;
    }

    public List<String> rows(String sql, TableRef t) {
        return rows(over(sql, t));
    }

    @Override
    public void close() {
        engine.close();
    }
}
