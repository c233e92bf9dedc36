package org.pikaplot.compute.duckdb.internal.engine;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.data.Sql;

/** Opens the engine's instances with the settings each half lives under. */
final class Instances {
    private Instances() {}

    /**
     * Opens the half that runs users' SQL: in memory, streaming, no extension, no file but under
     * the folders given, no setting to be changed any more.
     */
    static DuckDBConnection openLocked(Path spill, List<Path> allowed, ComputeLimits limits)
            throws SQLException {
        DuckDBConnection connection =
                open(
                        spill,
                        limits.engineMemoryBytes(),
                        limits.spillBytes(),
                        limits.engineThreads(),
                        true);
        String folders =
                allowed.stream()
                        .map(folder -> Sql.literal(folder.toString()))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
        execute(connection, "SET allowed_directories = [" + folders + "]");
        execute(connection, "SET enable_external_access = false");
        execute(connection, "SET lock_configuration = true");
        return connection;
    }

    /** Opens a half that reads the user's files and runs this program's SQL only. */
    static DuckDBConnection openForFiles(Path spill, ComputeLimits limits) throws SQLException {
        // Both halves may be busy at once: this one takes the smaller share.
        long memory = Math.max(limits.engineMemoryBytes() / 2, 256L << 20);
        return open(spill, memory, limits.spillBytes(), limits.engineThreads(), false);
    }

    private static DuckDBConnection open(
            Path spill, long memoryBytes, long spillBytes, int threads, boolean streaming)
            throws SQLException {
        var properties = new Properties();
        properties.setProperty("jdbc_stream_results", Boolean.toString(streaming));
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("allow_community_extensions", "false");
        properties.setProperty("allow_persistent_secrets", "false");
        properties.setProperty("memory_limit", bytes(memoryBytes));
        properties.setProperty("temp_directory", spill.toString());
        properties.setProperty("max_temp_directory_size", bytes(spillBytes));
        properties.setProperty("threads", Integer.toString(threads));
        // Not through DriverManager, which does not see drivers of other bundles.
        var connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", properties);
        execute(connection, "SET GLOBAL TimeZone = 'UTC'");
        execute(connection, "SET errors_as_json = true");
        execute(connection, "SET enable_progress_bar = true");
        execute(connection, "SET enable_progress_bar_print = false");
        return connection;
    }

    private static String bytes(long bytes) {
        return Math.max(bytes, 1) + "B";
    }

    /** Runs a short statement of this program. */
    static void execute(DuckDBConnection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
