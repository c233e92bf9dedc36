package org.pikaplot.formats.internal.load;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;

/**
 * The table an import fills before it becomes {@code data}: a value per column, and unless it is
 * filled strictly, bits that tell which columns misfit, the misfitting texts of columns whose type
 * a person gave, and in the careful way file and line of each record. One bit per column, 60 bits
 * to a mask, so that the whole check costs one parse and a few integers.
 */
final class Staging {
    private static final String TABLE = "staging";
    private static final int BITS = 60;

    /** What the engine says of a text that misfits where none may. */
    private static final String MISFIT = "a text that is no value of its column";

    private final LoadConnection connection;
    private final List<ColumnPlan> columns;
    private final String prefix;
    private final List<Integer> kept;
    private boolean strict;
    private boolean created;

    Staging(LoadConnection connection, List<ColumnPlan> columns) {
        this.connection = connection;
        this.columns = columns;
        this.prefix = freePrefix(columns);
        this.kept =
                IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).keepsMisfits())
                        .boxed()
                        .toList();
    }

    String table() {
        return TABLE;
    }

    /** SQL for the line of a record; there only after a careful fill. */
    String line() {
        return Sql.identifier(prefix + "line");
    }

    /** SQL for the index of the file of a record; there only after a careful fill. */
    String source() {
        return Sql.identifier(prefix + "source");
    }

    /**
     * Removes what was filled.
     *
     * @param strictFromNowOn whether a text that misfits ends a {@link #fill}, see {@link
     *     #isMisfit}
     */
    void clear(boolean strictFromNowOn) {
        connection.execute("DROP TABLE IF EXISTS " + TABLE, List.of());
        created = false;
        strict = strictFromNowOn;
    }

    /** {@return whether a strict fill ended because of a text that misfits} */
    static boolean isMisfit(PikaException e) {
        return String.valueOf(e.getMessage()).contains(MISFIT);
    }

    /**
     * Adds the records of a file.
     *
     * @param scan the FROM clause with {@code t0}, {@code t1} ...
     * @param readings one per column
     * @param source index of the file for a scan that has {@code line}, or null for one that has
     *     not
     */
    void fill(String scan, List<Reading> readings, @Nullable Integer source) {
        var select = new ArrayList<String>();
        var values = new ArrayList<String>();
        var masks = new TreeMap<Integer, List<String>>();
        for (int i = 0; i < columns.size(); i++) {
            String text = "t" + i;
            Reading reading = readings.get(i);
            String name = Sql.identifier(columns.get(i).name());
            if (reading instanceof Reading.Text) {
                select.add(text + " AS " + name);
                continue;
            }
            String value = "v" + i;
            values.add(reading.value(text) + " AS " + value);
            String misfit = reading.misfit(text, value);
            if (strict) {
                select.add(
                        "CASE WHEN %s THEN error(%s) ELSE %s END AS %s"
                                .formatted(misfit, Sql.literal(MISFIT), value, name));
                continue;
            }
            select.add(value + " AS " + name);
            String bit = "(CAST(%s AS UBIGINT) * %d)".formatted(misfit, bit(i));
            masks.computeIfAbsent(i / BITS, k -> new ArrayList<>()).add(bit);
        }
        if (source != null) {
            select.add("line AS " + line());
            select.add(source + " AS " + source());
        }
        String from =
                values.isEmpty()
                        ? scan
                        : "(SELECT *, %s FROM %s)".formatted(String.join(", ", values), scan);
        if (!masks.isEmpty()) {
            var sums = new ArrayList<String>();
            masks.forEach((k, bits) -> sums.add(String.join(" + ", bits) + " AS " + mask(k)));
            from = "(SELECT *, %s FROM %s)".formatted(String.join(", ", sums), from);
            masks.keySet().forEach(k -> select.add(mask(k)));
        }
        if (keepsTexts()) {
            String bad = kept.stream().map(this::misfit).collect(Collectors.joining(" OR "));
            String list = kept.stream().map(i -> "t" + i).collect(Collectors.joining(", "));
            select.add("CASE WHEN %s THEN list_value(%s) END AS %s".formatted(bad, list, texts()));
        }
        String query = "SELECT %s FROM %s".formatted(String.join(", ", select), from);
        String head = created ? "INSERT INTO " + TABLE + " " : "CREATE TABLE " + TABLE + " AS ";
        connection.execute(head + query, List.of());
        created = true;
    }

    /** SQL that is true for records in which the column misfits. */
    String misfit(int column) {
        return "((%s & CAST(%d AS UBIGINT)) <> 0)".formatted(mask(column / BITS), bit(column));
    }

    /** SQL for the text that misfits in a column whose type a person gave. */
    String text(int column) {
        return "%s[%d]".formatted(texts(), kept.indexOf(column) + 1);
    }

    long rowCount() {
        return Rows.longs(connection, "SELECT count(*) FROM " + TABLE)[0];
    }

    private static long bit(int column) {
        return 1L << (column % BITS);
    }

    /** {@return the columns with a text that misfits} */
    BitSet misfits(List<Reading> readings) {
        var misfits = new BitSet();
        List<Integer> present = masksOf(readings);
        if (present.isEmpty()) {
            return misfits;
        }
        String bits =
                present.stream()
                        .map(i -> "CAST(coalesce(bit_or(%s), 0) AS BIGINT)".formatted(mask(i)))
                        .collect(Collectors.joining(", "));
        long[] words = Rows.longs(connection, "SELECT " + bits + " FROM " + TABLE);
        for (int k = 0; k < words.length; k++) {
            for (int bit = 0; bit < BITS; bit++) {
                if ((words[k] >>> bit & 1) != 0) {
                    misfits.set(present.get(k) * BITS + bit);
                }
            }
        }
        return misfits;
    }

    /** Turns a column into another type. */
    void convert(int column, String type, String value) {
        connection.execute(
                "ALTER TABLE %s ALTER COLUMN %s SET DATA TYPE %s USING %s"
                        .formatted(TABLE, Sql.identifier(columns.get(column).name()), type, value),
                List.of());
    }

    /**
     * Makes {@code data} of it, without the columns of the check.
     *
     * @param copy whether to copy the table, so that nothing remains of deleted records
     */
    void finish(List<Reading> readings, boolean careful, boolean copy) {
        var helpers = new ArrayList<String>(masksOf(readings).stream().map(this::mask).toList());
        if (keepsTexts()) {
            helpers.add(texts());
        }
        if (careful) {
            helpers.add(line());
            helpers.add(source());
        }
        if (copy) {
            String exclude =
                    helpers.isEmpty() ? "" : " EXCLUDE (%s)".formatted(String.join(", ", helpers));
            connection.execute(
                    "CREATE TABLE data AS SELECT *%s FROM %s".formatted(exclude, TABLE), List.of());
            connection.execute("DROP TABLE " + TABLE, List.of());
            return;
        }
        for (String helper : helpers) {
            connection.execute("ALTER TABLE %s DROP COLUMN %s".formatted(TABLE, helper), List.of());
        }
        connection.execute("ALTER TABLE %s RENAME TO data".formatted(TABLE), List.of());
    }

    private List<Integer> masksOf(List<Reading> readings) {
        var masks = new ArrayList<Integer>();
        for (int i = 0; i < readings.size() && !strict; i++) {
            if (!(readings.get(i) instanceof Reading.Text)
                    && (masks.isEmpty() || masks.getLast() != i / BITS)) {
                masks.add(i / BITS);
            }
        }
        return masks;
    }

    private boolean keepsTexts() {
        return !strict && !kept.isEmpty();
    }

    private String texts() {
        return Sql.identifier(prefix + "texts");
    }

    private String mask(int index) {
        return Sql.identifier(prefix + "misfit" + index);
    }

    private static String freePrefix(List<ColumnPlan> columns) {
        Set<String> names =
                columns.stream()
                        .map(column -> column.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        String prefix = "pika ";
        while (startsAny(names, prefix)) {
            prefix += "_";
        }
        return prefix;
    }

    private static boolean startsAny(Set<String> names, String prefix) {
        return names.stream().anyMatch(name -> name.startsWith(prefix));
    }
}
