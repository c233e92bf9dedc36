package org.pikaplot.compute.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryResult;
import org.pikaplot.compute.internal.service.LocalComputeServiceFactory;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.compute.spi.RunningJob;
import org.pikaplot.data.TableRef;

/** Whatever was asked before, a question has the rows and types it has when asked alone. */
class ReuseTruthTest {
    private static Path scratch;
    private static ComputeService service;
    private static TableRef.Stored full;
    private static TableRef.Stored empty;

    @BeforeContainer
    static void open() throws IOException {
        scratch = Files.createTempDirectory("reuse");
        // Room for some answers only, so that many are evicted on the way; but whatever else the
        // process holds must not matter.
        var limits = new ComputeLimits(16L << 30, 1L << 20, 300_000, 512L << 20, 2, 2);
        service = new LocalComputeServiceFactory(new DuckDbEngineFactory()).open(scratch, limits);
        full = ingest("t", QuestionPairs.ROWS);
        empty = ingest("none", "FROM (" + QuestionPairs.ROWS + ") LIMIT 0");
    }

    private static TableRef.Stored ingest(String name, String rows) {
        var ref = new TableRef.Stored(name, 1);
        service.engine()
                .ingest(
                        ref,
                        load -> load.execute("CREATE TABLE data AS " + rows, List.of()),
                        new RunningJob());
        return ref;
    }

    @AfterContainer
    static void close() {
        assertThat(service.cacheCounters().derived()).isPositive();
        assertThat(service.cacheCounters().extended()).isPositive();
        assertThat(service.cacheCounters().evicted()).isPositive();
        service.close();
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void whatWasAskedBeforeChangesNoAnswer(@ForAll long seed) {
        check(seed);
    }

    @Tag("deep")
    @Property(tries = 100_000, shrinking = ShrinkingMode.OFF)
    void whatWasAskedBeforeChangesNoAnswerEver(@ForAll long seed) {
        check(seed);
    }

    private static void check(long seed) {
        QuestionPairs.Pair pair = new QuestionPairs(seed).next();
        Map<String, TableRef> inputs = Map.of("t", seed % 10 == 0 ? empty : full);
        service.submit(QueryRequest.of(pair.first(), inputs)).await();
        QueryResult answer = service.submit(QueryRequest.of(pair.second(), inputs)).await();
        var alone = new Statement(pair.second(), inputs, Map.of());
        String what =
                answer.provenance()
                        + " "
                        + answer.reason()
                        + "\n"
                        + pair.first()
                        + "\n"
                        + pair.second();
        assertThat(answer.schema())
                .as(what)
                .isEqualTo(service.engine().prepare(alone, new RunningJob()).schema());
        List<String> given =
                withoutSignOfZero(
                        rows(
                                new Statement(
                                        "FROM answer",
                                        Map.of("answer", answer.table()),
                                        Map.of())));
        List<String> expected = withoutSignOfZero(rows(alone));
        assertThat(given).as(what).containsExactlyInAnyOrderElementsOf(expected);
        if (pair.second().contains("ORDER BY ALL")) {
            assertThat(given).as(what).isEqualTo(expected);
        }
    }

    /** 0.0 and -0.0 are equal to a sort and one group, which may stand for either. */
    private static List<String> withoutSignOfZero(List<String> rows) {
        return rows.stream()
                .map(row -> row.replaceAll("(?<![0-9])-0\\.0(?![0-9])", "0.0"))
                .toList();
    }

    private static List<String> rows(Statement statement) {
        var rows = new ArrayList<String>();
        service.engine()
                .run(
                        statement,
                        batch -> {
                            for (int row = 0; row < batch.rowCount(); row++) {
                                var line = new ArrayList<String>();
                                for (int i = 0; i < batch.schema().columns().size(); i++) {
                                    line.add(String.valueOf(batch.getText(i, row)));
                                }
                                rows.add(String.join("|", line));
                            }
                            return true;
                        },
                        new RunningJob());
        return rows;
    }
}
