package org.pikaplot.formats.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.formats.ImporterRegistry;
import org.pikaplot.formats.Imports;
import org.pikaplot.formats.TableImporter;
import org.sqlite.SQLiteConfig;

class SqliteImporterTest {
    @TempDir Path folder;
    Imports imports;

    @BeforeEach
    void open() {
        imports = new Imports(folder);
    }

    @AfterEach
    void close() {
        imports.close();
    }

    @Test
    void readsTheTableOrViewThatIsAskedFor() throws SQLException {
        Path file =
                database(
                        "CREATE TABLE \"first one\" (a, \"\", \"A B\")",
                        "INSERT INTO \"first one\" VALUES (1, 2, 3)",
                        "CREATE VIEW second AS SELECT a + 1 AS a FROM \"first one\"");
        TableImporter sqlite = ImporterRegistry.builtIn().get("sqlite");
        assertThat(sqlite.tables(imports.engine(), file, Imports.JOB))
                .containsExactly("first one", "second");
        assertThatThrownBy(() -> imports.load(file)).hasMessageContaining("first one, second");
        assertThatThrownBy(() -> load(file, "third")).hasMessageContaining("first one, second");
        assertThat(load(file, "first one").columns())
                .extracting(ImportReport.ColumnOutcome::name)
                .containsExactly("a", "column2", "A B");
        load(file, "SECOND");
        assertThat(imports.rows("SELECT a FROM data")).containsExactly(List.of("2"));
    }

    @Test
    void keepsEveryValueOfAColumnWithSeveralStorageClasses() throws SQLException {
        Path file =
                database(
                        "CREATE TABLE t (id INTEGER PRIMARY KEY, v)",
                        "INSERT INTO t (v) VALUES (1), (2.5), ('007'), (x'00ff'), (NULL), ('')");
        ColumnProposal proposed = imports.propose(file, ImportOptions.DETECT).columns().get(1);
        assertThat(proposed.confidence()).isLessThan(ColumnProposal.ASK_BELOW);
        ImportReport report = imports.load(file).report();
        assertThat(report.columns().get(1).widened())
                .isEqualTo(
                        "mixed storage classes, kept as text: 1 whole numbers, 1 floating-point"
                                + " numbers, 2 texts, 1 BLOBs");
        assertThat(imports.rows("SELECT v FROM data"))
                .containsExactly(
                        row("1"),
                        row("2.5"),
                        row("007"),
                        row("\\x00\\xFF"),
                        row((String) null),
                        row(""));
    }

    @Test
    void widensAColumnThatHoldsSomethingElseBehindTheSample() throws SQLException {
        Path file =
                database(
                        "CREATE TABLE t (a, b, c)",
                        "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i <"
                                + " 20000) INSERT INTO t SELECT i, 'x' || i, i FROM r",
                        "INSERT INTO t VALUES ('none', x'41', 0.5), (9007199254740993, 'y',"
                                + " 9007199254740993)");
        ImportReport report = imports.load(file).report();
        assertThat(report.rowsInFile()).isEqualTo(20_002);
        assertThat(report.importedRows()).isEqualTo(20_002);
        assertThat(report.columns())
                .extracting(column -> column.type().engineName())
                .containsExactly("VARCHAR", "VARCHAR", "DECIMAL(38,1)");
        assertThat(report.columns().get(0).widened()).contains("20,001 whole numbers, 1 texts");
        assertThat(report.columns().get(1).widened()).contains("20,001 texts, 1 BLOBs");
        assertThat(imports.rows("SELECT a, b, c FROM data OFFSET 20000"))
                .containsExactly(
                        row("none", "\\x41", "0.5"),
                        row("9007199254740993", "y", "9007199254740993.0"));
    }

    @Test
    void takesValuesAsTheyAreStored() throws SQLException {
        Path file =
                database(
                        "CREATE TABLE t (big, digits TEXT, bytes BLOB, day TEXT, far REAL)",
                        "INSERT INTO t VALUES (9223372036854775807, '12', x'00', '2020-01-31',"
                                + " 9e999), (-9223372036854775808, '13', x'', '2020-02-01',"
                                + " -1.5e-300)");
        TableImporter.Loaded loaded = imports.load(file);
        assertThat(Imports.types(loaded))
                .containsExactly("BIGINT", "VARCHAR", "BLOB", "DATE", "DOUBLE");
        assertThat(imports.rows("SELECT big, digits, hex(bytes), day, far FROM data"))
                .containsExactly(
                        row("9223372036854775807", "12", "00", "2020-01-31", "inf"),
                        row("-9223372036854775808", "13", "", "2020-02-01", "-1.5e-300"));
    }

    @Test
    void rejectsARecordWithTextThatIsNoUtf8AndKeepsNul() throws SQLException {
        Path file =
                database(
                        "CREATE TABLE t (a, b)",
                        "INSERT INTO t VALUES (1, 'x'), (2, CAST(x'e9' AS TEXT)), (3, 'a' ||"
                                + " char(0) || 'b'), (4, '\ufffd')");
        ImportReport report = imports.load(file).report();
        assertThat(report.importedRows()).isEqualTo(3);
        assertThat(report.rejects())
                .singleElement()
                .satisfies(reject -> {
                    assertThat(reject.line()).isEqualTo(2);
                    assertThat(reject.column()).isEqualTo("b");
                });
        assertThat(imports.rows("SELECT a, length(b) FROM data"))
                .containsExactly(row("1", "1"), row("3", "3"), row("4", "1"));
    }

    @Test
    void readsRowsInTheOrderOfTheTable() throws SQLException {
        Path file =
                database(
                        "CREATE TABLE t (a TEXT)",
                        "CREATE INDEX i ON t (a)",
                        "INSERT INTO t VALUES ('c'), ('a'), ('b')");
        imports.load(file);
        assertThat(imports.rows("SELECT a FROM data"))
                .containsExactly(row("c"), row("a"), row("b"));
    }

    @Test
    void saysWhoHoldsTheFile() throws SQLException {
        Path file = database("CREATE TABLE t (a)", "INSERT INTO t VALUES (1)");
        try (Connection other = connection(file);
                var statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            assertBad(file, "another program holds it");
        }
        assertThat(imports.load(file).report().importedRows()).isEqualTo(1);
    }

    @Test
    void saysThatAFileIsEncryptedOrDamaged() throws SQLException, IOException {
        byte[] noise = new byte[8192];
        new Random(7).nextBytes(noise);
        assertBad(imports.file("a.sqlite", noise), "encrypted");

        Path file =
                database(
                        "CREATE TABLE t (a)",
                        "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i <"
                                + " 20000) INSERT INTO t SELECT 'value ' || i FROM r");
        byte[] whole = Files.readAllBytes(file);
        byte[] torn = Arrays.copyOf(whole, whole.length / 2 / 4096 * 4096);
        assertBad(imports.file("b.sqlite", torn), "damaged");
    }

    @Test
    void leavesNothingBesideAFileInWriteAheadMode() throws SQLException, IOException {
        Path file =
                database(
                        "PRAGMA journal_mode = WAL",
                        "CREATE TABLE t (a)",
                        "INSERT INTO t VALUES (1)");
        byte[] before = Files.readAllBytes(file);
        assertThat(imports.load(file).report().importedRows()).isEqualTo(1);
        try (var beside = Files.list(file.getParent())) {
            assertThat(beside).containsExactly(file);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);

        try (Connection other = connection(file);
                var statement = other.createStatement()) {
            statement.execute("INSERT INTO t VALUES (2)");
            assertThat(imports.load(file).report().importedRows()).isEqualTo(2);
        }
    }

    @Test
    void takesFilesWithTheCharactersOfAnAddress() throws SQLException, IOException {
        Path file = database("CREATE TABLE t (a)", "INSERT INTO t VALUES (1)");
        Path named = Files.move(file, file.resolveSibling("a #1?mode=rw&x=%41 [é].db"));
        assertThat(imports.load(named).report().importedRows()).isEqualTo(1);
    }

    @Test
    void endsAViewThatNeverEnds() throws SQLException {
        Path file =
                database(
                        "CREATE VIEW v AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                                + " FROM r) SELECT count(*) AS n FROM r");
        TableImporter sqlite = ImporterRegistry.builtIn().get("sqlite");
        long end = System.nanoTime() + 50_000_000;
        JobContext soon =
                new JobContext() {
                    @Override
                    public boolean isCancelled() {
                        return System.nanoTime() > end;
                    }

                    @Override
                    public void progress(double fraction) {}

                    @Override
                    public void onCancel(Runnable action) {}
                };
        assertThatThrownBy(() ->
                        sqlite.propose(imports.engine(), List.of(file), ImportOptions.DETECT, soon))
                .isInstanceOf(CancellationException.class);
        assertThat(imports.engine().isAvailable(new TableRef.Stored("t0", 1))).isFalse();
    }

    private ImportReport load(Path file, String table) {
        return imports.load(List.of(file), ImportOptions.DETECT.withTable(table)).report();
    }

    private void assertBad(Path file, String word) {
        assertThatThrownBy(() -> imports.load(file))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(ErrorCode.BAD_FILE);
                            assertThat(e.file()).isEqualTo(file);
                            assertThat(e).hasMessageContaining(word);
                        });
    }

    private Path database(String... statements) throws SQLException {
        Path file = imports.file("a.sqlite", new byte[0]);
        try (Connection connection = connection(file);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return file;
    }

    private static Connection connection(Path file) throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
    }

    private static List<@Nullable String> row(@Nullable String... cells) {
        return Arrays.asList(cells);
    }
}
