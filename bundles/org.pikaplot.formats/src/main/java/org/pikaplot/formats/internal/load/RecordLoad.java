package org.pikaplot.formats.internal.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.StoredTable;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;
import org.pikaplot.data.TableRef;
import org.pikaplot.formats.BadRowPolicy;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.formats.ImportReport.ColumnOutcome;
import org.pikaplot.formats.ImportReport.Reject;
import org.pikaplot.formats.SourceFacts;
import org.pikaplot.formats.TableImporter.Loaded;
import org.pikaplot.formats.internal.infer.Categories;
import org.pikaplot.formats.internal.source.SourceFile;

/**
 * One import of texts. First the engine reads the files in its fast way, makes the planned values
 * and checks each of them in the same pass, which the first misfit ends. Then all misfits are noted
 * in a second pass. Where a record is not as expected, everything is read again carefully, with
 * lines. Where an inferred type does not hold for the whole file, the column is read again as text
 * and takes the narrowest type that holds all its values.
 */
public final class RecordLoad {
    /**
     * Beyond this many columns every column stays text: the engine's memory grows with columns x
     * expressions.
     */
    static final int MOST_TYPED_COLUMNS = 2_000;

    /**
     * Deleted records up to one in so many are left as gaps: skipping them is cheaper than a copy.
     */
    private static final int FEW = 20;

    private final ImportPlan plan;
    private final List<? extends RecordSource> sources;
    private final List<ColumnPlan> columns;
    private final List<Reading> readings = new ArrayList<>();
    private final @Nullable String[] widened;
    private final RejectedRecords rejects = new RejectedRecords();
    private final List<Integer> kept = new ArrayList<>();
    private final long[] ends;
    private Way way;
    private int scans;

    private RecordLoad(
            ImportPlan plan, List<? extends RecordSource> sources, List<ColumnPlan> columns) {
        this.plan = plan;
        this.sources = sources;
        boolean wide = columns.size() > MOST_TYPED_COLUMNS;
        this.columns = wide ? columns.stream().map(ColumnPlan::plain).toList() : columns;
        this.widened = new @Nullable String[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            readings.add(this.columns.get(i).reading());
            if (!columns.get(i).reading().equals(readings.get(i))) {
                widened[i] = "kept as text: the table has %d columns".formatted(columns.size());
            }
        }
        this.ends = new long[sources.size()];
        this.way =
                sources.stream().anyMatch(source -> source.fastScan() == null)
                        ? Way.CAREFUL
                        : Way.STRICT;
    }

    /** How much a pass over the files may find. */
    private enum Way {
        /** Records as expected with values as planned. */
        STRICT,
        /** Records as expected, any values. */
        CHECKED,
        /** Anything. */
        CAREFUL
    }

    /**
     * {@return how the columns of a plan are loaded: as a person insisted, else as {@code inferred}
     * says}
     *
     * @throws PikaException {@code USAGE} for a type that is none, {@code UNKNOWN_COLUMN} for a
     *     column that is none
     */
    public static List<ColumnPlan> columns(
            QueryEngine engine,
            ImportPlan plan,
            Function<ColumnProposal, ColumnPlan> inferred,
            JobContext context) {
        return InsistedTypes.plan(engine, plan, inferred, context);
    }

    /** Loads the sources as {@code target}. All or nothing. */
    public static Loaded run(
            QueryEngine engine,
            ImportPlan plan,
            List<? extends RecordSource> sources,
            List<ColumnPlan> columns,
            TableRef.Stored target,
            JobContext context) {
        long start = System.nanoTime();
        var load = new RecordLoad(plan, sources, columns);
        StoredTable table =
                engine.ingest(target, connection -> load.load(connection, context), context);
        return new Loaded(table, load.report(table, (System.nanoTime() - start) / 1e9));
    }

    private void load(LoadConnection connection, JobContext context) {
        List<SourceFacts> before = facts();
        var staging = new Staging(connection, columns);
        fill(connection, staging, context);
        for (int i = 0; i < columns.size(); i++) {
            if (readings.get(i) instanceof Reading.Text
                    && (columns.get(i).open() || isWidening(i))) {
                widen(connection, staging, i);
            }
        }
        boolean copy = applyPolicies(connection, staging);
        context.progress(0.9);
        for (int i = 0; i < columns.size(); i++) {
            context.check();
            if (columns.get(i).category() && readings.get(i) instanceof Reading.Text) {
                categorise(connection, staging, i);
            }
        }
        staging.finish(readings, way == Way.CAREFUL, copy);
        List<SourceFacts> after = facts();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                throw SourceFile.bad(
                        plan.files().get(i),
                        "This file changed while it was read. Nothing was imported.");
            }
        }
    }

    private List<SourceFacts> facts() {
        return plan.files().stream().map(SourceFacts::of).toList();
    }

    /**
     * Fills the staging table until every column reads in a way that fits all its texts, or is
     * text.
     */
    private void fill(LoadConnection connection, Staging staging, JobContext context) {
        while (true) {
            context.check();
            staging.clear(way == Way.STRICT);
            rejects.clear();
            Way enough = read(connection, staging, context);
            if (enough != way) {
                way = enough;
                continue;
            }
            BitSet misfits = staging.misfits(readings);
            kept.clear();
            boolean again = false;
            for (int i = misfits.nextSetBit(0); i >= 0; i = misfits.nextSetBit(i + 1)) {
                if (columns.get(i).keepsMisfits()) {
                    kept.add(i);
                } else {
                    readings.set(i, new Reading.Text());
                    again = true;
                }
            }
            if (!again) {
                return;
            }
            if (way == Way.CHECKED && kept.isEmpty()) {
                way = Way.STRICT;
            }
            context.progress(0.3);
        }
    }

    /** {@return the way that is needed; another than the present one when that failed} */
    private Way read(LoadConnection connection, Staging staging, JobContext context) {
        for (int i = 0; i < sources.size(); i++) {
            RecordSource source = sources.get(i);
            String scan = source.fastScan();
            if (way == Way.CAREFUL || scan == null) {
                readCarefully(connection, staging, i, context);
                continue;
            }
            try {
                staging.fill(scan, readings, null);
                ends[i] = staging.rowCount();
            } catch (PikaException e) {
                context.check();
                return Staging.isMisfit(e) ? Way.CHECKED : Way.CAREFUL;
            }
        }
        return way;
    }

    private void readCarefully(
            LoadConnection connection, Staging staging, int index, JobContext context) {
        Path file = sources.get(index).file();
        try {
            String scan =
                    sources.get(index)
                            .carefulScan(connection, "records" + scans++, rejects, context);
            staging.fill(scan, readings, index);
        } catch (IOException e) {
            throw SourceFile.unreadable(file, e);
        } catch (PikaException e) {
            context.check();
            IOException cause = sources.get(index).failure();
            throw cause == null ? e : SourceFile.unreadable(file, cause);
        }
    }

    private boolean isWidening(int i) {
        ColumnPlan column = columns.get(i);
        return widened[i] == null && !column.isText() && column.policy() == BadRowPolicy.WIDEN;
    }

    /** Gives a column that is text now the first type of its list that holds all its texts. */
    private void widen(LoadConnection connection, Staging staging, int i) {
        ColumnPlan column = columns.get(i);
        String name = Sql.identifier(column.name());
        for (Reading reading : candidates(connection, staging, column)) {
            String value = reading.value(name);
            long[] found =
                    Rows.longs(
                            connection,
                            "SELECT count(*) FILTER (WHERE %s), count(%s) FROM %s"
                                    .formatted(
                                            reading.misfit(name, "(" + value + ")"),
                                            name,
                                            staging.table()));
            if (found[1] == 0) {
                return;
            }
            if (found[0] == 0) {
                explain(connection, staging, column, reading.type(), i);
                staging.convert(i, reading.type().engineName(), value);
                return;
            }
        }
        explain(connection, staging, column, ColumnType.ofEngine("VARCHAR"), i);
    }

    private static List<Reading> candidates(
            LoadConnection connection, Staging staging, ColumnPlan column) {
        var candidates = new ArrayList<>(column.wider());
        if (!column.proposal().type().isNumeric() || column.proposal().format() != null) {
            return candidates;
        }
        String name = Sql.identifier(column.name());
        long[] digits =
                Rows.longs(
                        connection,
                        """
                        SELECT coalesce(max(strlen(split_part(trim(%1$s), '.', 2))), 0), \
                        coalesce(max(strlen(split_part(trim(%1$s), '.', 1))), 0) FROM %2$s\
                        """
                                .formatted(name, staging.table()));
        if (digits[0] > 0 && digits[0] + digits[1] <= 39) {
            candidates.add(
                    new Reading.Trimmed(new Reading.Decimals((int) Math.min(37, digits[0]))));
        }
        return candidates;
    }

    private void explain(
            LoadConnection connection, Staging staging, ColumnPlan column, ColumnType type, int i) {
        if (column.open()) {
            widened[i] = type.kind() == ColumnType.Kind.TEXT ? null : "the sample had no values";
            return;
        }
        if (type.equals(column.reading().type())) {
            return;
        }
        String name = Sql.identifier(column.name());
        Reading planned = column.reading();
        List<@Nullable String[]> found =
                Rows.texts(
                        connection,
                        "SELECT left(min(%1$s), 60), CAST(count(*) AS VARCHAR) FROM %2$s WHERE %3$s"
                                .formatted(
                                        name,
                                        staging.table(),
                                        planned.misfit(name, "(" + planned.value(name) + ")")));
        @Nullable String[] row = found.getFirst();
        widened[i] =
                "%s of the values would change as %s, such as \"%s\""
                        .formatted(row[1], planned.type().engineName(), row[0]);
    }

    /**
     * Does what the user wants with values that do not fit a type the user gave. {@return whether
     * so many records went that the table should be copied}
     */
    private boolean applyPolicies(LoadConnection connection, Staging staging) {
        for (int i = 0; i < columns.size(); i++) {
            ColumnPlan column = columns.get(i);
            boolean gaveUp = !column.isText() && readings.get(i) instanceof Reading.Text;
            if (column.insisted() && gaveUp && column.policy() == BadRowPolicy.TEXT) {
                widened[i] =
                        "kept as text: not all values are " + column.reading().type().engineName();
            }
        }
        var misfits = new Misfits(connection, staging, columns, sources, kept);
        if (!kept.isEmpty()) {
            misfits.list(rejects, way == Way.CAREFUL ? null : ends);
        }
        if (plan.options().badRows() == BadRowPolicy.FAIL && !rejects.isEmpty()) {
            throw failure(rejects.inFileOrder(plan.files()).getFirst());
        }
        if (kept.isEmpty()) {
            return false;
        }
        if (columns.get(kept.getFirst()).policy() == BadRowPolicy.NULL) {
            misfits.erase();
            return false;
        }
        long gone = misfits.delete();
        rejects.leaveOut(gone);
        return gone > staging.rowCount() / FEW;
    }

    private static PikaException failure(Reject reject) {
        String what =
                reject.column() == null
                        ? "A record"
                        : "A value of column \"%s\"".formatted(reject.column());
        String value =
                reject.value() == null ? "" : ": \"%s\"".formatted(shortened(reject.value()));
        var failure =
                PikaException.of(
                                ErrorCode.BAD_ROWS,
                                "%s on line %d does not fit%s (%s). Nothing was imported."
                                        .formatted(what, reject.line(), value, reject.error()))
                        .file(reject.file())
                        .row(reject.line());
        return (reject.column() == null ? failure : failure.column(reject.column())).build();
    }

    private static String shortened(String value) {
        return value.length() > 80 ? value.substring(0, 80) + "..." : value;
    }

    private void categorise(LoadConnection connection, Staging staging, int i) {
        ColumnPlan column = columns.get(i);
        String name = Sql.identifier(column.name());
        boolean expected = column.proposal().type().kind() == ColumnType.Kind.CATEGORY;
        if (!column.insisted() && !expected && !mayBeCategory(connection, staging, name)) {
            return;
        }
        List<@Nullable String[]> found =
                Rows.texts(
                        connection,
                        "SELECT DISTINCT %1$s FROM %2$s WHERE %1$s IS NOT NULL LIMIT %3$d"
                                .formatted(name, staging.table(), Categories.MOST + 1));
        long rows =
                Rows.longs(connection, "SELECT count(%s) FROM %s".formatted(name, staging.table()))[
                        0];
        List<String> dictionary = Dictionary.inBinaryOrder(found);
        boolean worthwhile =
                column.insisted()
                        ? !dictionary.isEmpty() && dictionary.size() <= Categories.MOST
                        : Categories.worthwhile(dictionary.size(), rows);
        if (worthwhile && dictionary.stream().noneMatch(text -> text.indexOf('\0') >= 0)) {
            String type = Dictionary.type(dictionary);
            staging.convert(i, type, "CAST(%s AS %s)".formatted(name, type));
        } else if (expected || column.insisted()) {
            String count =
                    dictionary.size() > Categories.MOST
                            ? "more than " + Categories.MOST
                            : "" + dictionary.size();
            widened[i] = "%s different values: kept as text".formatted(count);
        }
    }

    /** A sketch is cheap where counting all different texts is not. */
    private static boolean mayBeCategory(LoadConnection connection, Staging staging, String name) {
        long[] sketch =
                Rows.longs(
                        connection,
                        "SELECT approx_count_distinct(%1$s), count(%1$s) FROM %2$s"
                                .formatted(name, staging.table()));
        return Categories.worthwhile(sketch[0] / 2, sketch[1]);
    }

    private ImportReport report(StoredTable table, double seconds) {
        var outcomes = new ArrayList<ColumnOutcome>();
        List<Column> made = table.schema().columns();
        for (int i = 0; i < columns.size(); i++) {
            var proposal = columns.get(i).proposal();
            outcomes.add(
                    new ColumnOutcome(
                            proposal.name(),
                            made.get(i).type(),
                            proposal.type(),
                            proposal.confidence(),
                            widened[i]));
        }
        return new ImportReport(
                plan.files(),
                table.rowCount() + rejects.records(),
                table.rowCount(),
                rejects.records(),
                outcomes,
                rejects.inFileOrder(plan.files()),
                seconds);
    }
}
