package org.pikaplot.formats.internal.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.ColumnType.Kind;
import org.pikaplot.data.TableRef;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.formats.ImportReport.ColumnOutcome;
import org.pikaplot.formats.TableImporter;
import org.pikaplot.formats.internal.infer.Headers;
import org.pikaplot.formats.internal.load.ColumnPlan;
import org.pikaplot.formats.internal.load.RecordLoad;
import org.pikaplot.formats.internal.source.SourceFile;

/** A table or view of a SQLite file, which is only read. */
@Component(service = TableImporter.class)
public final class SqliteImporter implements TableImporter {
    private static final int SAMPLE_ROWS = 5_000;
    private static final int SAMPLE_CELLS = 200_000;
    private static final int PREVIEW_ROWS = 100;

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public String label() {
        return "SQLite database";
    }

    @Override
    public List<String> extensions() {
        return List.of("sqlite", "sqlite3", "db", "db3", "s3db", "gpkg");
    }

    /** An encrypted file shows only by its ending; opening it tells. */
    @Override
    public double recognises(Path file, byte[] head) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean named = extensions().stream().anyMatch(ending -> name.endsWith("." + ending));
        return Database.isSqlite(head) ? 1 : named ? 0.1 : 0;
    }

    @Override
    public List<String> tables(QueryEngine engine, Path file, JobContext context) {
        SourceFile.requireReadable(file);
        try (Database database = Database.open(file, context)) {
            List<String> tables = tables(database, file);
            return tables.size() == 1 ? List.of("") : tables;
        }
    }

    @Override
    public ImportProposal propose(
            QueryEngine engine, List<Path> files, ImportOptions options, JobContext context) {
        files.forEach(SourceFile::requireReadable);
        Path first = files.getFirst();
        try (Database database = Database.open(first, context)) {
            List<String> tables = tables(database, first);
            String table = chosen(first, tables, options);
            List<String> columns = columns(database, first, table);
            List<@Nullable Object[]> sample = sample(database, table, columns, context);
            List<String> names = names(columns);
            var proposals = new ArrayList<ColumnProposal>();
            for (int c = 0; c < names.size(); c++) {
                proposals.add(
                        StoredColumn.propose(names.get(c), column(sample, c, options), options));
            }
            var preview = new ArrayList<@Nullable String[]>();
            for (@Nullable Object[] row :
                    sample.subList(0, Math.min(PREVIEW_ROWS, sample.size()))) {
                preview.add(shown(row, options));
            }
            List<String> choice = tables.size() == 1 ? List.of() : tables;
            return new ImportProposal(
                    id(), files, options.withTable(table), options, proposals, preview, choice);
        } catch (SQLException e) {
            context.check();
            throw Database.unreadable(first, e);
        }
    }

    @Override
    public Loaded load(
            QueryEngine engine, ImportPlan plan, TableRef.Stored target, JobContext context) {
        var sources = new ArrayList<SqliteSource>();
        for (Path file : plan.files()) {
            SourceFile.requireReadable(file);
            sources.add(source(file, plan, context));
        }
        List<ColumnPlan> columns = RecordLoad.columns(engine, plan, ColumnPlan::inferred, context);
        Loaded loaded = RecordLoad.run(engine, plan, sources, columns, target, context);
        return new Loaded(loaded.table(), explained(loaded.report(), plan, sources));
    }

    private static SqliteSource source(Path file, ImportPlan plan, JobContext context) {
        try (Database database = Database.open(file, context)) {
            String table = chosen(file, tables(database, file), plan.options());
            List<String> columns = columns(database, file, table);
            List<String> names = names(columns);
            var wanted = new ArrayList<String>();
            for (ColumnProposal column : plan.columns()) {
                int at = indexOf(names, column.name());
                if (at < 0 || names.size() != plan.columns().size()) {
                    throw SourceFile.bad(
                            file,
                            "This file has other columns than the first one: %s."
                                    .formatted(String.join(", ", names)));
                }
                wanted.add(columns.get(at));
            }
            return new SqliteSource(file, table, wanted, plan.options().nullTokens());
        } catch (SQLException e) {
            context.check();
            throw Database.unreadable(file, e);
        }
    }

    private static int indexOf(List<String> names, String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Adds which columns are text because values of several storage classes stand in them. */
    private static ImportReport explained(
            ImportReport report, ImportPlan plan, List<SqliteSource> sources) {
        var outcomes = new ArrayList<ColumnOutcome>();
        for (int c = 0; c < report.columns().size(); c++) {
            ColumnOutcome outcome = report.columns().get(c);
            var counts = new ClassCounts();
            for (SqliteSource source : sources) {
                counts.add(source.classes().get(c));
            }
            Kind kind = outcome.type().kind();
            boolean text = kind == Kind.TEXT || kind == Kind.CATEGORY;
            boolean given =
                    plan.options().types().keySet().stream()
                            .anyMatch(outcome.name()::equalsIgnoreCase);
            outcomes.add(
                    counts.isMixed() && text && !given
                            ? new ColumnOutcome(
                                    outcome.name(),
                                    outcome.type(),
                                    outcome.inferred(),
                                    outcome.confidence(),
                                    "mixed storage classes, kept as text: " + counts)
                            : outcome);
        }
        return new ImportReport(
                report.files(),
                report.rowsInFile(),
                report.importedRows(),
                report.rejectedRows(),
                outcomes,
                report.rejects(),
                report.elapsedSeconds());
    }

    private static List<String> tables(Database database, Path file) {
        try {
            List<String> tables = database.tables();
            if (tables.isEmpty()) {
                throw SourceFile.bad(file, "There is no table in this database.");
            }
            return tables;
        } catch (SQLException e) {
            throw Database.unreadable(file, e);
        }
    }

    private static String chosen(Path file, List<String> tables, ImportOptions options) {
        String wanted = options.table();
        if (wanted == null || wanted.isEmpty()) {
            if (tables.size() > 1) {
                throw SourceFile.bad(
                        file,
                        "Choose a table of this database: %s."
                                .formatted(String.join(", ", tables)));
            }
            return tables.getFirst();
        }
        int at = indexOf(tables, wanted);
        if (at < 0) {
            throw SourceFile.bad(
                    file,
                    "There is no table \"%s\". There are: %s."
                            .formatted(wanted, String.join(", ", tables)));
        }
        return tables.get(at);
    }

    private static List<String> columns(Database database, Path file, String table)
            throws SQLException {
        List<String> columns = database.columns(table);
        if (columns.isEmpty()) {
            throw SourceFile.bad(file, "There is no column in \"%s\".".formatted(table));
        }
        return columns;
    }

    private static List<String> names(List<String> columns) {
        return Headers.names(columns.toArray(new String[0]), columns.size());
    }

    private static List<@Nullable Object[]> sample(
            Database database, String table, List<String> columns, JobContext context)
            throws SQLException {
        int limit = Math.clamp(SAMPLE_CELLS / columns.size(), PREVIEW_ROWS, SAMPLE_ROWS);
        var sample = new ArrayList<@Nullable Object[]>();
        try (ResultSet rows = database.rows(table, columns, limit)) {
            while (rows.next()) {
                context.check();
                @Nullable Object[] row = new @Nullable Object[columns.size()];
                for (int c = 0; c < row.length; c++) {
                    row[c] = rows.getObject(c + 1);
                }
                sample.add(row);
            }
        }
        return sample;
    }

    private static List<Object> column(
            List<@Nullable Object[]> sample, int column, ImportOptions options) {
        return sample.stream()
                .map(row -> row[column])
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(value -> !options.nullTokens().contains(StorageClass.text(value)))
                .toList();
    }

    private static @Nullable String[] shown(@Nullable Object[] row, ImportOptions options) {
        @Nullable String[] shown = new @Nullable String[row.length];
        for (int c = 0; c < row.length; c++) {
            Object value = row[c];
            String text = value == null ? null : StorageClass.text(value);
            shown[c] = text == null || options.nullTokens().contains(text) ? null : text;
        }
        return shown;
    }
}
