package org.pikaplot.formats.internal.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.TableImporter;
import org.pikaplot.formats.internal.source.SourceFile;

/** A table of a DuckDB database file, which is only read. */
@Component(service = TableImporter.class)
public final class DuckDbFileImporter extends EngineFormat {
    /**
     * The engine names the tables only when it is not told which one; they stand in quotes behind
     * this word.
     */
    private static final String CANDIDATES = "Candidates:";

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");

    @Override
    public String id() {
        return "duckdb";
    }

    @Override
    public String label() {
        return "DuckDB database";
    }

    @Override
    public List<String> extensions() {
        return List.of("duckdb", "ddb", "db");
    }

    @Override
    public double recognises(Path file, byte[] head) {
        boolean magic =
                head.length > 12
                        && new String(head, 8, 4, StandardCharsets.ISO_8859_1).equals("DUCK");
        return magic ? 1 : 0;
    }

    @Override
    public List<String> tables(QueryEngine engine, Path file, JobContext context) {
        SourceFile.requireReadable(file);
        try {
            engine.readFile(
                    "SELECT * FROM %s LIMIT 0".formatted(scan(file, ImportOptions.DETECT)),
                    List.of(),
                    batch -> true,
                    context);
            return List.of("");
        } catch (PikaException e) {
            List<String> names = candidates(e);
            if (names.isEmpty()) {
                throw unreadable(file, e);
            }
            return names;
        }
    }

    @Override
    List<String> tablesFor(
            QueryEngine engine, Path file, ImportOptions options, JobContext context) {
        List<String> tables = tables(engine, file, context);
        return tables.equals(List.of("")) ? List.of() : tables;
    }

    @Override
    String scan(Path file, ImportOptions options) {
        String table = options.table();
        return table == null
                ? "read_duckdb(%s)".formatted(path(file))
                : "read_duckdb(%s, table_name = %s)".formatted(path(file), Sql.literal(table));
    }

    @Override
    PikaException unreadable(Path file, PikaException cause) {
        List<String> names = candidates(cause);
        if (names.isEmpty()) {
            return super.unreadable(file, cause);
        }
        return PikaException.of(
                        ErrorCode.BAD_FILE,
                        "Choose a table of this database: %s.".formatted(String.join(", ", names)))
                .file(file)
                .cause(cause)
                .build();
    }

    private static List<String> candidates(PikaException cause) {
        String message = String.valueOf(cause.getMessage());
        int start = message.indexOf(CANDIDATES);
        if (start < 0) {
            return List.of();
        }
        String list = message.substring(start).lines().findFirst().orElse("");
        return QUOTED.matcher(list).results().map(DuckDbFileImporter::unquoted).toList();
    }

    private static String unquoted(MatchResult quoted) {
        return quoted.group(1).replace("\"\"", "\"");
    }
}
