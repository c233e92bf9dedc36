package org.pikaplot.compute.duckdb.internal.engine;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duckdb.DuckDBConnection;
import org.pikaplot.compute.duckdb.internal.sql.EngineError;

/**
 * Empty tables of the columns of those that can be read, in the schema {@code plan}: what
 * statements are planned on. Each is made when a statement is first planned on it. Any thread.
 */
final class StandIns {
    private final DuckDBConnection base;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    StandIns(DuckDBConnection base) {
        this.base = base;
    }

    /**
     * {@return what stands behind FROM to plan on a table}
     *
     * @throws org.pikaplot.data.PikaException {@code ENGINE} when the table is gone
     */
    String of(Tables.Entry table) {
        return made.computeIfAbsent(
                table.name(),
                name -> {
                    String standIn = "plan." + name;
                    execute("CREATE TABLE " + standIn + " AS FROM " + table.source() + " LIMIT 0");
                    return standIn;
                });
    }

    /** Drops the one of a table that is gone. */
    void drop(Tables.Entry table) {
        made.computeIfPresent(
                table.name(),
                (name, standIn) -> {
                    execute("DROP TABLE IF EXISTS " + standIn);
                    return null;
                });
    }

    private void execute(String sql) {
        try (DuckDBConnection connection = base.duplicate()) {
            Instances.execute(connection, sql);
        } catch (SQLException e) {
            throw EngineFailure.resource(EngineError.of(e.getMessage()), e);
        }
    }
}
