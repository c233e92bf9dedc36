package org.pikaplot.bench.internal.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.pikaplot.bench.internal.stand.TestStand;
import org.pikaplot.data.Sql;

/** A CSV file in which every record fits: id, seen, x, y, n, c. */
final class CsvFile {
    private CsvFile() {}

    /**
     * {@return the file of so many rows} Written once, under another name first, so that a broken
     * run leaves no half file behind.
     */
    static Path of(TestStand stand, long rows) throws SQLException, IOException {
        Path file = stand.folder().resolve("clean-%d.csv".formatted(rows));
        if (Files.exists(file)) {
            return file;
        }
        Path part = stand.scratch().resolve("points.csv");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                var sql = connection.createStatement()) {
            sql.execute(
                    """
                    COPY (SELECT i AS id,
                    TIMESTAMP '2020-01-01 00:00:00' + to_seconds(i) AS seen, hash(i) / 1e16::DOUBLE AS x, sin(i) AS y,
                    i %% 1000 AS n, 'station ' || i %% 40 AS c FROM range(%d) r(i)) TO %s (FORMAT csv, HEADER true)\
                    """
                            .formatted(rows, Sql.literal(part.toString())));
        }
        return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
