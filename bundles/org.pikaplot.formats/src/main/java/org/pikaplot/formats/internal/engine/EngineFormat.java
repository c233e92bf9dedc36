package org.pikaplot.formats.internal.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.formats.TableImporter;
import org.pikaplot.formats.internal.load.ColumnPlan;
import org.pikaplot.formats.internal.load.RecordLoad;
import org.pikaplot.formats.internal.load.Rows;
import org.pikaplot.formats.internal.source.SourceFile;

/** A format that the engine reads by itself and that carries types. Columns stay what they are. */
abstract class EngineFormat implements TableImporter {
    private static final int PREVIEW_ROWS = 100;

    /** {@return the SQL of a table function that reads all of {@code file}} */
    abstract String scan(Path file, ImportOptions options);

    /** {@return the SQL of a table function for a look at {@code file}} */
    String look(Path file, ImportOptions options) {
        return scan(file, options);
    }

    @Override
    public List<String> tables(QueryEngine engine, Path file, JobContext context) {
        SourceFile.requireReadable(file);
        return List.of("");
    }

    @Override
    public ImportProposal propose(
            QueryEngine engine, List<Path> files, ImportOptions options, JobContext context) {
        files.forEach(SourceFile::requireReadable);
        Path first = files.getFirst();
        List<ColumnProposal> columns = columns(engine, first, look(first, options), context);
        var preview = new ArrayList<@Nullable String[]>();
        read(
                engine,
                first,
                "SELECT * FROM %s LIMIT %d".formatted(look(first, options), PREVIEW_ROWS),
                preview,
                context);
        return new ImportProposal(
                id(),
                files,
                options,
                options,
                columns,
                preview,
                tablesFor(engine, first, options, context));
    }

    @Override
    public Loaded load(
            QueryEngine engine, ImportPlan plan, TableRef.Stored target, JobContext context) {
        var actual = new ArrayList<ColumnProposal>();
        for (Path file : plan.files()) {
            SourceFile.requireReadable(file);
            List<ColumnProposal> here = columns(engine, file, scan(file, plan.options()), context);
            if (actual.isEmpty()) {
                actual.addAll(here);
            }
            requireSameNames(file, actual, here);
        }
        var exact =
                new ImportPlan(
                        plan.importerId(), plan.files(), plan.options(), plan.given(), actual);
        List<ColumnPlan> columns = RecordLoad.columns(engine, exact, ColumnPlan::asIs, context);
        var sources =
                plan.files().stream()
                        .map(file -> new EngineSource(file, scan(file, plan.options()), columns))
                        .toList();
        try {
            return RecordLoad.run(engine, exact, sources, columns, target, context);
        } catch (PikaException e) {
            throw e.code() == ErrorCode.ENGINE || e.code() == ErrorCode.BAD_SQL
                    ? unreadable(plan.files().getFirst(), e)
                    : e;
        }
    }

    /** {@return the tables to choose from, empty when there is only one} */
    List<String> tablesFor(
            QueryEngine engine, Path file, ImportOptions options, JobContext context) {
        return List.of();
    }

    /** {@return the failure for a file that the engine cannot read} */
    PikaException unreadable(Path file, PikaException cause) {
        return PikaException.of(
                        ErrorCode.BAD_FILE,
                        "This file cannot be read as %s: %s".formatted(label(), firstLine(cause)))
                .file(file)
                .cause(cause)
                .build();
    }

    private List<ColumnProposal> columns(
            QueryEngine engine, Path file, String scan, JobContext context) {
        var described = new ArrayList<@Nullable String[]>();
        read(
                engine,
                file,
                "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM %s)".formatted(scan),
                described,
                context);
        return described.stream()
                .map(row ->
                        ColumnProposal.certain(
                                String.valueOf(row[0]),
                                ColumnType.ofEngine(String.valueOf(row[1]))))
                .toList();
    }

    private void read(
            QueryEngine engine,
            Path file,
            String sql,
            List<@Nullable String[]> rows,
            JobContext context) {
        try {
            engine.readFile(
                    sql,
                    List.of(),
                    batch -> {
                        Rows.addTexts(batch, rows);
                        return true;
                    },
                    context);
        } catch (PikaException e) {
            throw unreadable(file, e);
        }
    }

    private static void requireSameNames(
            Path file, List<ColumnProposal> first, List<ColumnProposal> here) {
        List<String> names = first.stream().map(ColumnProposal::name).toList();
        List<String> found = here.stream().map(ColumnProposal::name).toList();
        if (!found.containsAll(names) || found.size() != names.size()) {
            throw SourceFile.bad(
                    file,
                    "This file has other columns than the first one: %s instead of %s."
                            .formatted(String.join(", ", found), String.join(", ", names)));
        }
    }

    private static String firstLine(PikaException cause) {
        String message = String.valueOf(cause.getMessage());
        String start =
                message.lines()
                        .filter(line -> !line.isBlank())
                        .limit(2)
                        .collect(Collectors.joining(" "));
        return start.replaceAll("\\w*Exception: ", "");
    }

    /** {@return a literal for the path} */
    static String path(Path file) {
        return SourceFile.literal(file);
    }
}
