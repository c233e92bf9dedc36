package org.pikaplot.compute.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.spi.QueryEngine.Prepared;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;

/** What every engine must do, method by method of the interface. Extend it with a factory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class QueryEngineContractTest {
    Path scratch;
    EngineFixture fixture;
    QueryEngine engine;
    TableRef.Stored t;

    /** {@return opens the engine under test} */
    protected abstract QueryEngine.Factory factory();

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        scratch = folder;
        fixture = new EngineFixture(factory(), Files.createDirectories(scratch.resolve("a b")));
        engine = fixture.engine;
        t =
                fixture.table(
                        "SELECT range::INTEGER AS x, range / 2.0 AS v, 'g' || range % 3 AS g,"
                                + " DATE '2024-01-01' + range::INTEGER AS d FROM range(1000)");
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    private Prepared prepare(String sql) {
        return engine.prepare(EngineFixture.over(sql, t), new RunningJob());
    }

    @Test
    void describesAnAnswerWithoutRunningIt() {
        assertThat(prepare("SELECT x, sum(v) AS total, g FROM t GROUP BY ALL").schema().columns())
                .containsExactly(
                        new Column("x", ColumnType.ofEngine("INTEGER")),
                        new Column("total", ColumnType.ofEngine("DOUBLE")),
                        new Column("g", ColumnType.ofEngine("VARCHAR")));
    }

    @Test
    void streamsRowsInTheirOrder() {
        assertThat(fixture.rows("SELECT x FROM t ORDER BY x DESC", t))
                .containsExactlyElementsOf(
                        LongStream.range(0, 1000).mapToObj(i -> "" + (999 - i)).toList());
        assertThat(fixture.rows("FROM t SELECT x LIMIT 3 OFFSET 5", t))
                .containsExactly("5", "6", "7");
    }

    @Test
    void namesAreUniqueInAnAnswer() {
        Prepared prepared = prepare("SELECT x, X, v AS x, x AS \"x_1\" FROM t");
        assertThat(prepared.schema().names()).doesNotHaveDuplicates().hasSize(4);
        assertThat(fixture.rows("SELECT x, X, v AS x, x AS \"x_1\" FROM t LIMIT 1", t))
                .containsExactly("0|0|0.0|0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM t",
                "FROM t LIMIT 1",
                "TABLE t",
                "VALUES (1), (2)",
                "WITH q AS (SELECT x FROM t) SELECT max(x) FROM q",
                "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 5) FROM r",
                "PIVOT t ON g USING sum(v)",
                "PIVOT t ON g IN ('g0', 'g1') USING sum(v)",
                "WITH q AS (FROM t) PIVOT q ON g USING count(*)",
                "SELECT * FROM (PIVOT t ON g USING sum(v)) LIMIT 2",
                "UNPIVOT (SELECT x, x + 1 AS y FROM t) ON x, y",
                "SUMMARIZE t",
                "DESCRIBE t",
                "DESCRIBE SELECT x FROM t",
                "SELECT x FROM t; -- the end",
                "SELECT x FROM t /* a comment */ ;;",
                "(SELECT x FROM t)",
                "SELECT [y * 2 FOR y IN range(3)] FROM t LIMIT 1",
                "SELECT list_transform([1, 2], lambda e: e + x) FROM t LIMIT 1",
                "SELECT * EXCLUDE (x) FROM t LIMIT 1",
                "SELECT a.x FROM t a SEMI JOIN t b USING (x) LIMIT 1",
                "FROM t TABLESAMPLE 10 PERCENT (bernoulli, 42)",
                "SELECT unnest(range(3))",
            })
    void runsWhateverReturnsRows(String sql) {
        assertThat(fixture.rows(sql, t)).isNotEmpty();
        Fingerprint key = Fingerprint.of(List.of(sql));
        assertThat(engine.keep(EngineFixture.over(sql, t), key, new RunningJob()).rowCount())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY t TO 'x.csv'",
                "ATTACH 'x.db'",
                "CREATE TABLE z AS FROM t",
                "CREATE TABLE z AS PIVOT t ON g USING sum(v)",
                "INSERT INTO t VALUES (1)",
                "WITH q AS (SELECT 1) INSERT INTO t SELECT * FROM q",
                "WITH q AS (PIVOT t ON g USING sum(v)) INSERT INTO t SELECT * FROM q",
                "DELETE FROM t",
                "UPDATE t SET x = 1 RETURNING x",
                "SET threads = 1",
                "RESET threads",
                "PRAGMA database_list",
                "CALL duckdb_settings()",
                "INSTALL httpfs",
                "LOAD httpfs",
                "EXPORT DATABASE 'x'",
                "CHECKPOINT",
                "DETACH t",
                "USE kept",
                "BEGIN",
                "EXPLAIN SELECT 1",
                "SHOW TABLES",
                "SHOW ALL TABLES",
                "SELECT json_serialize_plan('FROM t1.main.data')",
                "SELECT 1; SELECT 2",
                "SELECT 1; DROP TABLE t",
                "SELECT 1) AS q; DROP TABLE t; SELECT (1",
                "SELECT 1) AS q(a) UNION ALL FROM (SELECT 2",
                "",
                "-- nothing",
                ";",
                "SELECT 1 \0",
            })
    void refusesWhateverDoesMore(String sql) {
        assertThatExceptionOfType(PikaException.class)
                .isThrownBy(() -> fixture.rows(sql, t))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_SQL))
                .satisfies(e -> assertThat(e.sqlOffset()).isNotEmpty());
    }

    @Test
    void reachesNoFileAndNoOtherTable() throws IOException {
        fixture.table("SELECT 'secret' AS s");
        Path inside = scratch.resolve("a b").resolve("inside.csv");
        Files.writeString(inside, "a\n1\n");
        List<String> tries = new ArrayList<>();
        for (String file : List.of("/etc/passwd", inside.toString(), scratch + "/**")) {
            tries.add("FROM '" + file + "'");
            tries.add("FROM \"" + file + "\"");
            tries.add("FROM read_csv('" + file + "')");
            tries.add("FROM read_text('" + file + "')");
            tries.add("FROM glob('" + file + "')");
            tries.add("FROM sniff_csv('" + file + "')");
            tries.add("FROM query('FROM ''" + file + "''')");
            tries.add("FROM query_table('" + file + "')");
            tries.add("SELECT (SELECT count(*) FROM '" + file + "')");
            tries.add("FROM t WHERE x IN (SELECT 1 FROM read_text('" + file + "'))");
            tries.add("PIVOT (FROM read_text('" + file + "')) ON filename USING count(*)");
            tries.add("PIVOT '" + file + "' ON a USING count(*)");
            tries.add("WITH q AS (FROM '" + file + "') PIVOT q ON a USING count(*)");
            tries.add("FROM (PIVOT t ON g USING count(*)), '" + file + "'");
            tries.add("WITH \"" + file + "\" AS (FROM \"" + file + "\") FROM \"" + file + "\"");
            tries.add("WITH a AS (FROM '" + file + "'), \"" + file + "\" AS (SELECT 1) FROM a");
            tries.add(
                    "WITH RECURSIVE \"%s\" AS (FROM \"%s\" UNION ALL FROM \"%s\") FROM \"%s\""
                            .formatted(file, file, file, file));
            tries.add("FROM (WITH \"%s\" AS (SELECT 1) SELECT 2), \"%s\"".formatted(file, file));
            tries.add("SUMMARIZE '" + file + "'");
            tries.add("DESCRIBE '" + file + "'");
        }
        tries.addAll(
                List.of(
                        "FROM t2.main.data",
                        "FROM t1.main.data",
                        "FROM plan.t2",
                        "FROM duckdb_databases()",
                        "FROM duckdb_tables",
                        "FROM sqlite_master",
                        "FROM information_schema.tables",
                        "FROM query_table('t2.main.data')",
                        "FROM histogram('t', 'x')",
                        "FROM duckdb_secrets()",
                        "PIVOT t2.main.data ON s USING count(*)"));
        for (String sql : tries) {
            assertThatExceptionOfType(PikaException.class)
                    .as(sql)
                    .isThrownBy(() -> fixture.rows(sql, t))
                    .satisfies(e -> assertThat(e.code()).as(sql).isEqualTo(ErrorCode.BAD_SQL));
        }
    }

    @Test
    void saysWhereInTheUsersTextAnErrorIs() {
        assertError("SELECT x,\n\t'é€😀' AS \"ü\", nope FROM t", "nope");
        assertError("SELECT x frm t", "t");
        assertError("SELECT v FROM missing", "missing");
        assertError("/* é */ SELECT CAST(g AS INTEGER) FROM t", "CAST");
        assertError("SELECT x FROM t WHERE v > (SELECT max(w) FROM t)", "w)");
        assertError("SELECT nosuch(x) FROM t", "nosuch");
        assertError("SELECT '" + "y".repeat(300) + "', nope FROM t WHERE x > 1", "nope");
        assertError("PIVOT t ON nope USING sum(v)", "nope");
        assertError("SELECT 1; SELECT 2", "SELECT 2");
    }

    private void assertError(String sql, String at) {
        assertThatExceptionOfType(PikaException.class)
                .as(sql)
                .isThrownBy(() -> fixture.rows(sql, t))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.BAD_SQL);
                    assertThat(e.getMessage()).doesNotContain("{").doesNotContain("answer(");
                    assertThat(e.sqlOffset().orElse(-1)).as(sql).isEqualTo(sql.lastIndexOf(at));
                });
    }

    @Test
    void bindsParametersAsValues() {
        var parameters =
                Map.<String, Object>of(
                        "low", 990L, "share", 0.5, "text", "g'1", "yes", true, "day", "2024-01-05");
        assertThat(
                        fixture.rows(
                                new Statement(
                                        "SELECT x, $text, $share, $yes FROM t WHERE x >= $low AND $yes"
                                                + " ORDER BY x LIMIT 2",
                                        Map.of("t", t),
                                        parameters)))
                .containsExactly("990|g'1|0.5|true", "991|g'1|0.5|true");
        assertThat(
                        fixture.rows(
                                new Statement(
                                        "SELECT x FROM t WHERE d = $day",
                                        Map.of("t", t),
                                        parameters)))
                .containsExactly("4");
        String sql = "SELECT $text, nope, $text FROM t";
        assertThatExceptionOfType(PikaException.class)
                .isThrownBy(() -> fixture.rows(new Statement(sql, Map.of("t", t), parameters)))
                .satisfies(e -> assertThat(e.sqlOffset()).hasValue(sql.indexOf("nope")));
        assertThatExceptionOfType(PikaException.class)
                .isThrownBy(
                        () -> fixture.rows(new Statement("SELECT  $gone", Map.of(), parameters)))
                .satisfies(e -> assertThat(e.sqlOffset()).hasValue(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \"b\"; drop",
                "🦆 duck",
                "select",
                "a.b",
                "main.t",
                "x'); --",
                "duckdb_tables",
                "answer_rows",
                "C:\\x\\y.csv",
                "/etc/passwd",
                "%s %d",
                " ",
            })
    void readsTablesOfAwkwardNames(String name) {
        String quoted = '"' + name.replace("\"", "\"\"") + '"';
        var statement =
                new Statement(
                        "SELECT "
                                + quoted
                                + ".x, max(v) OVER () FROM "
                                + quoted
                                + " ORDER BY 1 LIMIT 1",
                        Map.of(name, t),
                        Map.of());
        assertThat(fixture.rows(statement)).containsExactly("0|499.5");
        assertThat(engine.parse(statement.sql()).tables()).containsExactly(name);
        Fingerprint key = Fingerprint.of(List.of(name));
        assertThat(engine.keep(statement, key, new RunningJob()).rowCount()).isEqualTo(1);
    }

    @Test
    void namesAreComparedWithoutCaseAndMayBeLong() {
        assertThat(
                        fixture.rows(
                                new Statement(
                                        "SELECT count(*) FROM MyTable",
                                        Map.of("mytable", t),
                                        Map.of())))
                .containsExactly("1000");
        String name = "n".repeat(300);
        assertThat(
                        fixture.rows(
                                new Statement(
                                        "SELECT count(*) FROM " + name, Map.of(name, t), Map.of())))
                .containsExactly("1000");
        assertThatThrownBy(
                        () -> fixture.rows(new Statement("SELECT 1", Map.of("a\0b", t), Map.of())))
                .isInstanceOf(PikaException.class);
    }

    @Test
    void keepsAnswersUntilTheyAreForgotten() {
        Fingerprint key = Fingerprint.of(List.of("k"));
        var kept =
                engine.keep(
                        EngineFixture.over("SELECT g, sum(v) AS s FROM t GROUP BY g ORDER BY g", t),
                        key,
                        new RunningJob());
        var answer = new TableRef.Query(key);
        assertThat(kept.rowCount()).isEqualTo(3);
        assertThat(engine.rowCount(answer)).isEqualTo(3);
        assertThat(engine.schema(answer).names()).containsExactly("g", "s");
        assertThat(fixture.rows("SELECT g FROM t", answer)).containsExactly("g0", "g1", "g2");
        engine.forget(key);
        engine.forget(key);
        assertThat(engine.isAvailable(answer)).isFalse();
        assertThatThrownBy(() -> fixture.rows("FROM t", answer)).isInstanceOf(PikaException.class);
    }

    @Test
    void jumpsIntoRows() {
        var seen = new ArrayList<Long>();
        long rows =
                engine.readRows(
                        t,
                        List.of("v", "x"),
                        500,
                        3,
                        batch -> {
                            for (int i = 0; i < batch.rowCount(); i++) {
                                seen.add(batch.getLong(1, i));
                            }
                            return true;
                        },
                        new RunningJob());
        assertThat(rows).isEqualTo(3);
        assertThat(seen).containsExactly(500L, 501L, 502L);
    }

    @Test
    void endsARunningStatementWhenCancelled() throws InterruptedException {
        var job = new RunningJob();
        var ended = new Exception[1];
        Thread worker =
                new Thread(() -> {
                    try {
                        fixture.rows(
                                EngineFixture.over(
                                        "SELECT count(*) FROM t a, t b, t c, t d WHERE sin(a.v + b.v + c.v +"
                                                + " d.v) > 2",
                                        t),
                                job);
                    } catch (CancellationException e) {
                        ended[0] = e;
                    }
                });
        worker.start();
        while (job.progress() == 0 && worker.isAlive()) {
            Thread.onSpinWait();
        }
        job.cancel();
        worker.join();
        assertThat(ended[0]).isInstanceOf(CancellationException.class);
        assertThat(fixture.rows("SELECT count(*) FROM t", t)).containsExactly("1000");
    }

    @Test
    void leavesNothingOfAFailedIngest() throws IOException {
        var ref = new TableRef.Stored("broken", 1);
        int before = databaseFiles();
        assertThatThrownBy(() ->
                        engine.ingest(
                                ref,
                                connection -> {
                                    connection.execute("CREATE TABLE data AS SELECT 1", List.of());
                                    connection.execute("SELECT error('no')", List.of());
                                },
                                new RunningJob()))
                .isInstanceOf(PikaException.class);
        assertThat(engine.isAvailable(ref)).isFalse();
        assertThat(databaseFiles()).isEqualTo(before);
    }

    private int databaseFiles() throws IOException {
        try (var files = Files.walk(scratch)) {
            return (int) files.filter(f -> f.toString().endsWith(".duckdb")).count();
        }
    }

    @Test
    void keepsOnlyTheTableOfAnIngest() {
        var ref = new TableRef.Stored("clean", 3);
        var stored =
                engine.ingest(
                        ref,
                        connection -> {
                            connection.execute("CREATE TABLE raw AS FROM range(?)", List.of(7L));
                            connection.execute(
                                    "CREATE VIEW odd AS FROM raw WHERE range % 2 = 1", List.of());
                            connection.execute("CREATE TABLE data AS FROM odd", List.of());
                            var counted = new ArrayList<Long>();
                            connection.query(
                                    "SELECT count(*) FROM data WHERE range > ?",
                                    List.of(2L),
                                    batch -> counted.add(batch.getLong(0, 0)));
                            assertThat(counted).containsExactly(2L);
                        },
                        new RunningJob());
        assertThat(stored.rowCount()).isEqualTo(3);
        assertThat(fixture.rows("FROM t", ref)).containsExactly("1", "3", "5");
        engine.drop(ref);
        assertThat(engine.isAvailable(ref)).isFalse();
        assertThatThrownBy(() -> fixture.rows("FROM t", ref)).isInstanceOf(PikaException.class);
    }

    @Test
    void writesAnswersToFiles() throws IOException {
        Path file = scratch.resolve("a b").resolve("out'put.csv");
        var statement =
                EngineFixture.over("SELECT x, NULL AS n, '' AS e, 'a,\"b' AS q FROM t LIMIT 2", t);
        assertThat(engine.write(statement, ExportFormat.CSV, file, new RunningJob())).isEqualTo(2);
        assertThat(Files.readString(file))
                .isEqualTo("x,n,e,q\n0,,\"\",\"a,\"\"b\"\n1,,\"\",\"a,\"\"b\"\n");
        engine.write(statement, ExportFormat.JSON, file, new RunningJob());
        assertThat(Files.readString(file)).startsWith("[").contains("\"x\":0");
    }

    @Test
    void explainsForPeople() {
        assertThat(
                        engine.explain(
                                EngineFixture.over("SELECT sum(v) FROM t", t),
                                true,
                                new RunningJob()))
                .isNotBlank();
    }

    @Test
    void knowsItsWords() {
        QueryEngine.Vocabulary words = engine.vocabulary();
        assertThat(words.keywords()).contains("SELECT", "PIVOT").isSorted();
        assertThat(words.functions())
                .extracting(QueryEngine.Vocabulary.Function::name)
                .contains("round", "sum", "date_trunc")
                .isSorted();
        assertThat(Set.copyOf(words.functions())).hasSameSizeAs(words.functions());
    }
}
