package org.pikaplot.compute.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.ExportFormat;
import org.pikaplot.compute.PageRequest;
import org.pikaplot.compute.PageRequest.SortKey;
import org.pikaplot.compute.Provenance;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.compute.QueryResult;
import org.pikaplot.compute.internal.service.LocalComputeServiceFactory;
import org.pikaplot.compute.spi.RunningJob;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.ResidentColumn;
import org.pikaplot.data.TableRef;

/** The service on the real engine: one behaviour a test, all on the same table. */
class ComputeServiceTest {
    private static final long MB = 1L << 20;
    private static final String ENDLESS =
            "SELECT count(*) FROM t a, t b, t c, t d WHERE sin(a.x + b.x + c.x + d.x) > 2";

    @TempDir Path folder;
    private Path scratch;
    private ComputeService service;
    private TableRef.Stored t;

    @BeforeEach
    void open() throws IOException {
        scratch = Files.createDirectory(folder.resolve("scratch"));
        var limits = new ComputeLimits(512 * MB, 4 * MB, MB, 512 * MB, 4, 2);
        service = new LocalComputeServiceFactory(new DuckDbEngineFactory()).open(scratch, limits);
        t =
                ingest(
                        "t",
                        1,
                        "SELECT range::INTEGER AS x, CASE WHEN range % 10 = 0 THEN NULL ELSE range"
                                + " / 4.0 END AS v, ['Ä', 'b', 'A'][1 + range % 3] AS g, range % 2 = 0"
                                + " AS even, ['low', 'high'][1 + range % 2]::ENUM('low', 'high') AS e,"
                                + " TIMESTAMP '1970-01-01' + INTERVAL (range) SECOND AS at, 'id' ||"
                                + " range AS id, [range] AS nested FROM range(100000)");
    }

    @AfterEach
    void close() {
        service.close();
        assertThat(scratch).doesNotExist();
    }

    private TableRef.Stored ingest(String name, long version, String select) {
        var ref = new TableRef.Stored(name, version);
        service.engine()
                .ingest(
                        ref,
                        load -> load.execute("CREATE TABLE data AS " + select, List.of()),
                        new RunningJob());
        return ref;
    }

    private QueryRequest request(String sql) {
        return QueryRequest.of(sql, Map.of("t", t));
    }

    private QueryResult answer(String sql) {
        return service.submit(request(sql)).await();
    }

    @Test
    void answersTheSameQuestionFromTheCache() {
        QueryResult first = answer("SELECT g, sum(v) AS s FROM t GROUP BY g ORDER BY g");
        QueryResult again = answer("select g, SUM(v) as s from T group by G order by g -- again");
        QueryResult exactly = answer("SELECT g, sum(v) AS s FROM t GROUP BY g ORDER BY g");
        assertThat(first.provenance()).isEqualTo(Provenance.FRESH);
        assertThat(again.provenance()).isEqualTo(Provenance.EXACT);
        assertThat(exactly.provenance()).isEqualTo(Provenance.EXACT);
        assertThat(again.table()).isEqualTo(first.table());
        assertThat(service.cacheCounters().exact()).isEqualTo(2);
        assertThat(service.cacheCounters().fresh()).isEqualTo(1);
    }

    @Test
    void neverCachesWhatIsVolatile() {
        QueryResult one = answer("SELECT random() AS r");
        QueryResult two = answer("SELECT random() AS r");
        assertThat(two.provenance()).isEqualTo(Provenance.FRESH);
        assertThat(two.table()).isNotEqualTo(one.table());
        assertThat(service.cacheCounters().volatileRuns()).isEqualTo(2);
    }

    @Test
    void sharesOneRunAmongThoseWhoAskAtOnce() {
        List<QueryHandle<QueryResult>> handles =
                IntStream.range(0, 8)
                        .mapToObj(i ->
                                service.submit(
                                        request(
                                                        "SELECT count(DISTINCT hash(a.x)) FROM t a,"
                                                                + " range(40)")
                                                .ownedBy("node" + i)))
                        .toList();
        assertThat(handles).extracting(h -> h.await().rowCount()).containsOnly(1L);
        assertThat(service.cacheCounters().fresh()).isEqualTo(1);
        assertThat(service.cacheCounters().exact()).isEqualTo(7);
    }

    @Test
    void theNewestRequestOfAnOwnerCancelsTheOlder() {
        var older = service.submit(request(ENDLESS).ownedBy("node"));
        var newer = service.submit(request("SELECT 1 AS one").ownedBy("node"));
        assertThat(older.outcome().join()).isInstanceOf(QueryOutcome.Cancelled.class);
        assertThat(newer.await().rowCount()).isEqualTo(1);
    }

    @Test
    void aCancelledJobEndsCancelledWhetherItBeganOrNot() {
        var running = new ArrayList<QueryHandle<QueryResult>>();
        for (int i = 0; i < 12; i++) {
            running.add(service.submit(request(ENDLESS + " AND a.x <> " + i)));
        }
        running.reversed().forEach(QueryHandle::cancel);
        for (var handle : running) {
            assertThat(handle.outcome().join()).isInstanceOf(QueryOutcome.Cancelled.class);
            assertThatThrownBy(handle::await).isInstanceOf(CancellationException.class);
        }
        assertThat(answer("SELECT 1 AS one").rowCount()).isEqualTo(1);
    }

    @Test
    void aFailureIsAValueWithItsPlace() {
        var outcome = service.submit(request("SELECT nope FROM t")).outcome().join();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        QueryOutcome.Failure.class,
                        f -> assertThat(f.cause().sqlOffset()).hasValue(7));
        assertThat(
                        service.stream(request("SELECT CAST(g AS INTEGER) FROM t"), b -> true)
                                .outcome()
                                .join())
                .isInstanceOfSatisfying(
                        QueryOutcome.Failure.class,
                        f -> assertThat(f.cause().sqlOffset()).hasValue(7));
    }

    @Test
    void aFaultOfTheProgramIsAFailureToo() {
        QueryHandle<String> handle =
                service.run(
                        null,
                        Priority.VISIBLE,
                        context -> {
                            throw new IllegalStateException("by design");
                        });
        assertThatExceptionOfType(PikaException.class)
                .isThrownBy(handle::await)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.BUG));
    }

    @Test
    void urgentWorkGoesFirstAndGuessesAreDropped() {
        var order = new ArrayList<String>();
        var releaseOne = new CountDownLatch(1);
        var releaseOthers = new CountDownLatch(1);
        service.run(null, Priority.VISIBLE, context -> await(releaseOne));
        for (int i = 0; i < 3; i++) {
            service.run(null, Priority.VISIBLE, context -> await(releaseOthers));
        }
        var guess = service.run(null, Priority.SPECULATIVE, context -> "guess");
        var later = service.run(null, Priority.BACKGROUND, context -> add(order, "background"));
        var first = service.run(null, Priority.VISIBLE, context -> add(order, "visible"));
        // One worker alone takes both: two at once could add in either order.
        releaseOne.countDown();
        first.await();
        later.await();
        releaseOthers.countDown();
        assertThat(guess.outcome().join()).isInstanceOf(QueryOutcome.Cancelled.class);
        assertThat(order).containsExactly("visible", "background");
    }

    private static synchronized String add(List<String> list, String text) {
        list.add(text);
        return text;
    }

    private static String await(CountDownLatch latch) {
        try {
            latch.await();
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void jobsMayWaitForJobsWithoutStarving() {
        List<QueryHandle<Long>> outer =
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                service.run(
                                        null,
                                        Priority.VISIBLE,
                                        context -> answer("SELECT " + i + " AS i").rowCount()))
                        .toList();
        assertThat(outer).extracting(QueryHandle::await).containsOnly(1L);
    }

    @Test
    void evictsCheapAnswersButNeverPinnedOnes() {
        QueryResult pinned = answer("SELECT x AS kept FROM t LIMIT 20000");
        service.pin(pinned.table());
        var answers = new ArrayList<QueryResult>();
        for (int i = 0; i < 12; i++) {
            answers.add(answer(someRows(i)));
            assertThat(service.isAvailable(answers.getLast().table())).isTrue();
        }
        assertThat(service.cacheCounters().evicted()).isPositive();
        assertThat(service.memoryUse().cacheBytes()).isLessThanOrEqualTo(MB);
        assertThat(service.isAvailable(pinned.table())).isTrue();
        service.unpin(pinned.table());
        int gone = 0;
        while (service.isAvailable(answers.get(gone).table())) {
            gone++;
        }
        assertThat(answer(someRows(gone)).provenance()).isEqualTo(Provenance.FRESH);
        assertThat(service.isAvailable(answers.get(gone).table())).isTrue();
    }

    private static String someRows(int i) {
        return "SELECT x + " + i + " AS n FROM t LIMIT 20000";
    }

    @Test
    void forgetsWhatWasComputedFromADroppedTable() {
        QueryResult one = answer("SELECT x FROM t WHERE x < 10");
        QueryResult two =
                service.submit(
                                QueryRequest.of(
                                        "SELECT x + 1 AS y FROM q", Map.of("q", one.table())))
                        .await();
        QueryResult other = answer("SELECT 1 AS one");
        service.drop(t);
        assertThat(service.isAvailable(t)).isFalse();
        assertThat(service.isAvailable(one.table())).isFalse();
        assertThat(service.isAvailable(two.table())).isFalse();
        assertThat(other.rowCount()).isEqualTo(1);
        TableRef.Stored reloaded = ingest("t", 2, "SELECT 7 AS x");
        QueryResult again =
                service.submit(
                                QueryRequest.of(
                                        "SELECT x FROM t WHERE x < 10", Map.of("t", reloaded)))
                        .await();
        assertThat(again.provenance()).isEqualTo(Provenance.FRESH);
        assertThat(again.rowCount()).isEqualTo(1);
    }

    @Test
    void turnsPagesOfTablesAnswersAndViews() {
        var plain = service.page(page(List.of(), null, 99_998, 10), null).await();
        assertThat(plain.totalRows()).isEqualTo(100_000);
        assertThat(plain.rows()).hasSize(2);
        assertThat(plain.rows().getFirst())
                .containsExactly(
                        "99998",
                        "24999.5",
                        "A",
                        "true",
                        "low",
                        "1970-01-02 03:46:38",
                        "id99998",
                        "[99998]");
        assertThat(service.page(page(List.of(), null, 200_000, 10), null).await().rows()).isEmpty();

        var sorted = List.of(new SortKey("v", true), new SortKey("x", false));
        assertThat(column(page(sorted, null, 0, 2))).containsExactly("99999", "99998");
        assertThat(column(page(sorted, null, 89_999, 3))).containsExactly("1", "0", "10");
        assertThat(column(page(sorted, "g = 'b' AND x > 10", 0, 1))).containsExactly("99997");
        var filtered = service.page(page(List.of(), "x >= 90000", 5_500, 2), null).await();
        assertThat(filtered.totalRows()).isEqualTo(10_000);
        assertThat(filtered.rows().getFirst()[0]).isEqualTo("95500");

        QueryResult answer = answer("SELECT x FROM t ORDER BY x DESC");
        var page = new PageRequest(answer.table(), List.of("x"), List.of(), null, 50_000, 1);
        assertThat(column(page)).containsExactly("49999");
    }

    private List<String> column(PageRequest request) {
        return service.page(request, null).await().rows().stream().map(row -> row[0]).toList();
    }

    private PageRequest page(List<SortKey> order, String filter, long offset, int limit) {
        return new PageRequest(t, List.of(), order, filter, offset, limit);
    }

    @Test
    void saysWhereAFilterIsWrong() {
        for (String filter :
                List.of("x > nope", "x >", "true) UNION FROM (t", "x IN (FROM 'y.csv')")) {
            assertThatExceptionOfType(PikaException.class)
                    .as(filter)
                    .isThrownBy(() -> service.page(page(List.of(), filter, 0, 1), null).await())
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_SQL));
        }
        assertThatExceptionOfType(PikaException.class)
                .isThrownBy(() -> service.page(page(List.of(), "x > nope", 0, 1), null).await())
                .satisfies(e -> assertThat(e.sqlOffset()).hasValue(4));
    }

    @Test
    void loadsColumnsForKernels() {
        try (var loan = service.columns(t, List.of("v", "X", "g", "even", "e", "at")).await()) {
            List<ResidentColumn> columns = loan.columns();
            assertThat(columns).allSatisfy(c -> assertThat(c.rowCount()).isEqualTo(100_000));
            var v = (ResidentColumn.Numbers) columns.get(0);
            assertThat(v.nullCount()).isEqualTo(10_000);
            assertThat(v.at(70_000)).isNaN();
            assertThat(v.at(70_001)).isEqualTo(17_500.25);
            assertThat(((ResidentColumn.Numbers) columns.get(1)).at(99_999)).isEqualTo(99_999);
            var g = (ResidentColumn.Codes) columns.get(2);
            assertThat(g.dictionary()).containsExactly("A", "b", "Ä");
            assertThat(g.values().getAtIndex(ValueLayout.JAVA_INT, 66_000)).isEqualTo(2);
            assertThat(g.values().getAtIndex(ValueLayout.JAVA_INT, 66_002)).isZero();
            var even = (ResidentColumn.Codes) columns.get(3);
            assertThat(even.dictionary()).containsExactly("false", "true");
            assertThat(even.values().getAtIndex(ValueLayout.JAVA_INT, 77_777)).isZero();
            var e = (ResidentColumn.Codes) columns.get(4);
            assertThat(e.dictionary()).containsExactly("high", "low");
            assertThat(e.values().getAtIndex(ValueLayout.JAVA_INT, 77_777)).isZero();
            assertThat(((ResidentColumn.Numbers) columns.get(5)).at(90_000)).isEqualTo(9e10);
            assertThat(service.memoryUse().residentBytes())
                    .isEqualTo(columns.stream().mapToLong(ResidentColumn::sizeBytes).sum());
        }
    }

    @Test
    void loadsTimesOfEveryKindAsMicroseconds() {
        TableRef.Stored times =
                ingest(
                        "times",
                        1,
                        "SELECT DATE '1970-01-02' AS a, TIMESTAMP_S '1970-01-01 00:00:01' AS b,"
                                + " TIMESTAMP_NS '1970-01-01 00:00:01.000001' AS c, TIMESTAMPTZ"
                                + " '1970-01-01 02:00:01+02' AS d, TIME '00:00:01' AS e, TIMETZ"
                                + " '00:00:01+02' AS f, 'infinity'::TIMESTAMPTZ AS g, '-infinity'::DATE"
                                + " AS h, NULL::TIMESTAMP AS i, 2::HUGEINT AS j");
        try (var loan =
                service.columns(times, List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"))
                        .await()) {
            assertThat(loan.columns().stream().map(c -> ((ResidentColumn.Numbers) c).at(0)))
                    .containsExactly(
                            8.64e10,
                            1e6,
                            1000001.0,
                            1e6,
                            1e6,
                            1e6,
                            Double.POSITIVE_INFINITY,
                            Double.NEGATIVE_INFINITY,
                            Double.NaN,
                            2.0);
            assertThat(loan.columns())
                    .extracting(ResidentColumn::nullCount)
                    .containsSequence(0L, 1L, 0L);
        }
    }

    @Test
    void holdsColumnsWithinTheBudget() {
        for (int i = 0; i < 8; i++) {
            TableRef.Query query =
                    (TableRef.Query) answer("SELECT x * " + i + " AS y FROM t").table();
            service.columns(query, List.of("y")).await().close();
            assertThat(service.memoryUse().residentBytes()).isLessThanOrEqualTo(4 * MB);
        }
        try (var loan = service.columns(t, List.of("x", "v", "at", "g")).await()) {
            QueryResult more = answer("SELECT x AS p, x + 1 AS q, x + 2 AS r, x + 3 AS s FROM t");
            assertThatExceptionOfType(PikaException.class)
                    .isThrownBy(() ->
                            service.columns(more.table(), List.of("p", "q", "r", "s")).await())
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.ENGINE));
            service.drop(t);
            assertThat(((ResidentColumn.Numbers) loan.columns().getFirst()).at(5)).isEqualTo(5);
        }
    }

    @Test
    void refusesColumnsThatHaveNoPlaceOnAnAxis() {
        for (String column : List.of("nested", "id", "nope")) {
            assertThatExceptionOfType(PikaException.class)
                    .as(column)
                    .isThrownBy(() -> service.columns(t, List.of(column)).await())
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_COLUMN))
                    .satisfies(e -> assertThat(e.column()).isEqualTo(column));
        }
        assertThat(service.memoryUse().residentBytes()).isZero();
    }

    @Test
    void exportsWholeFilesOrNone() throws IOException {
        Path target = folder.resolve("out.csv");
        Files.writeString(target, "old");
        assertThatThrownBy(() ->
                        service.export(
                                        request("SELECT CAST(g AS INTEGER) FROM t"),
                                        ExportFormat.CSV,
                                        target)
                                .await())
                .isInstanceOf(PikaException.class);
        assertThat(target).hasContent("old");
        assertThat(
                        service.export(request("SELECT x FROM t LIMIT 2"), ExportFormat.CSV, target)
                                .await())
                .isEqualTo(2);
        assertThat(target).hasContent("x\n0\n1\n");
        for (Path bad : List.of(folder, folder.resolve("missing").resolve("x.csv"))) {
            assertThatExceptionOfType(PikaException.class)
                    .isThrownBy(
                            () -> service.export(request("FROM t"), ExportFormat.CSV, bad).await())
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.CANNOT_WRITE))
                    .satisfies(e -> assertThat(e.file()).isEqualTo(bad));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(scratch, target);
        }
    }

    @Test
    void savesAndReopensTables() {
        Path file = folder.resolve("t.parquet");
        var schema = service.schema(t);
        assertThat(service.writeParquet(t, file).await()).isPositive();
        var ref = new TableRef.Stored("again", 1);
        assertThat(service.openParquet(ref, file, schema).await().schema()).isEqualTo(schema);
        var sum = QueryRequest.of("SELECT sum(x) AS s, max(e) AS e FROM t", Map.of("t", ref));
        QueryResult result = service.submit(sum).await();
        assertThat(column(new PageRequest(result.table(), List.of(), List.of(), null, 0, 1)))
                .containsExactly("4999950000");
        assertThat(column(new PageRequest(ref, List.of("x"), List.of(), null, 77_777, 1)))
                .containsExactly("77777");
        service.drop(ref);
        assertThat(file).exists();
    }

    @Test
    void survivesAStatementThatNeedsMoreThanThereIs() throws IOException {
        Path small = Files.createDirectory(folder.resolve("small"));
        var limits = new ComputeLimits(64 * MB, MB, MB, 8 * MB, 2, 2);
        try (var narrow =
                new LocalComputeServiceFactory(new DuckDbEngineFactory()).open(small, limits)) {
            var hungry = "SELECT list(range) AS l FROM range(50000000)";
            QueryResult idle = narrow.submit(QueryRequest.of("SELECT 2 AS two", Map.of())).await();
            assertThatExceptionOfType(PikaException.class)
                    .isThrownBy(() -> narrow.submit(QueryRequest.of(hungry, Map.of())).await())
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.ENGINE));
            assertThat(narrow.isAvailable(idle.table())).isFalse();
            assertThat(
                            narrow.submit(QueryRequest.of("SELECT 1 AS one", Map.of()))
                                    .await()
                                    .rowCount())
                    .isEqualTo(1);
        }
    }

    @Test
    void tellsWhereMemoryGoes() {
        answer("SELECT x FROM t");
        var use = service.memoryUse();
        assertThat(use.processBytes()).isGreaterThan(use.heapBytes() / 2);
        assertThat(use.engineBytes()).isPositive();
        assertThat(use.cacheBytes()).isPositive();
        assertThat(use.limitBytes()).isGreaterThan(512 * MB);
    }

    @Test
    void forgetsWhatNobodyNeedsWhenMemoryIsShort() {
        QueryResult needed = answer("SELECT x FROM t WHERE x < 100");
        QueryResult idle = answer("SELECT x + 1 AS x FROM t WHERE x < 100");
        service.pin(needed.table());
        assertThat(service.isAvailable(idle.table())).isTrue();
        try (var loan = service.columns(t, List.of("x")).await()) {
            service.columns(t, List.of("v")).await().close();
            long before = service.memoryUse().residentBytes();

            service.relieve();

            assertThat(service.isAvailable(needed.table())).isTrue();
            assertThat(service.isAvailable(idle.table())).isFalse();
            assertThat(service.memoryUse().residentBytes()).isPositive().isLessThan(before);
            assertThat(loan.columns().getFirst().values().byteSize()).isPositive();
        }
        service.relieve();
        assertThat(service.memoryUse().residentBytes()).isZero();
    }

    @Test
    void losesOneJobAndNothingElseWhenJavaHasNoMemoryLeft() {
        var greedy =
                service.run(
                        null,
                        QueryRequest.Priority.VISIBLE,
                        job -> {
                            List<long[]> all = new ArrayList<>();
                            while (true) {
                                all.add(new long[Integer.MAX_VALUE - 8]);
                            }
                        });
        assertThatExceptionOfType(PikaException.class)
                .isThrownBy(greedy::await)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.ENGINE));
        assertThat(answer("SELECT count(*) FROM t").rowCount()).isEqualTo(1);
    }

    @Test
    void closesInTheMiddleOfWork() {
        var running = service.submit(request(ENDLESS));
        var waiting =
                IntStream.range(0, 10)
                        .mapToObj(i -> service.submit(request(ENDLESS + " OR " + i)))
                        .toList();
        service.close();
        service.close();
        assertThat(running.outcome().join()).isInstanceOf(QueryOutcome.Cancelled.class);
        assertThat(waiting)
                .allSatisfy(h ->
                        assertThat(h.outcome().join()).isInstanceOf(QueryOutcome.Cancelled.class));
        assertThatThrownBy(() -> answer("SELECT 1")).isInstanceOf(IllegalStateException.class);
    }
}
