package org.pikaplot.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;

/** What every importer promises. */
class TableImporterContractTest {
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

    static Stream<String> importers() {
        return ImporterRegistry.builtIn().importers().stream().map(TableImporter::id);
    }

    @ParameterizedTest
    @MethodSource("importers")
    void importsWhatIsInTheFile(String id) {
        Path file = SampleFiles.make(imports, id);
        assertThat(ImporterRegistry.builtIn().importerFor(file).id()).isEqualTo(id);
        ImportReport report = imports.load(file).report();
        assertThat(report.rowsInFile()).isEqualTo(3);
        assertThat(report.importedRows()).isEqualTo(3);
        assertThat(report.rejects()).isEmpty();
        assertThat(report.columns())
                .extracting(ImportReport.ColumnOutcome::name)
                .containsExactly("n", "price", "the name", "day");
        assertThat(imports.rows("SELECT n, price, \"the name\", day FROM data"))
                .containsExactly(
                        row("1", "1.5", "plain", "2020-02-29"),
                        row("2", "-0.25", "with \"quotes\", comma\nand line", "1969-12-31"),
                        row("3", null, "é😀", null));
    }

    @ParameterizedTest
    @MethodSource("importers")
    void readsFilesWhatEverTheirName(String id) throws IOException {
        Path sample = SampleFiles.make(imports, id);
        Path file = sample.resolveSibling("we[i]rd 'näme; --" + sample.getFileName());
        Files.move(sample, file);
        assertThat(imports.load(file).report().importedRows()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("importers")
    void proposesTheColumnsItLoads(String id) {
        Path file = SampleFiles.make(imports, id);
        ImportProposal proposal = imports.propose(file, ImportOptions.DETECT);
        ImportReport report = imports.load(file).report();
        for (int i = 0; i < proposal.columns().size(); i++) {
            ColumnProposal proposed = proposal.columns().get(i);
            assertThat(report.columns().get(i).name()).isEqualTo(proposed.name());
            assertThat(report.columns().get(i).type().kind()).isEqualTo(proposed.type().kind());
            assertThat(report.columns().get(i).widened()).isNull();
        }
        assertThat(proposal.preview()).hasSize(3);
        assertThat(proposal.preview().get(0)[2]).isEqualTo("plain");
    }

    @ParameterizedTest
    @MethodSource("importers")
    void readsTwoFilesAsOneTable(String id) {
        Path first = SampleFiles.make(imports, id);
        Path second = SampleFiles.make(imports, id);
        ImportReport report = imports.load(List.of(first, second), ImportOptions.DETECT).report();
        assertThat(report.importedRows()).isEqualTo(6);
        assertThat(imports.rows("SELECT n FROM data"))
                .containsExactly(row("1"), row("2"), row("3"), row("1"), row("2"), row("3"));
    }

    @ParameterizedTest
    @MethodSource("importers")
    void rejectsRecordsThatDoNotFitAGivenType(String id) {
        Path file = SampleFiles.make(imports, id);
        ImportOptions options =
                ImportOptions.DETECT.withTypes(Map.of("the name", "DATE", "n", "BIGINT"));
        ImportReport report = imports.load(List.of(file), options).report();
        assertThat(report.importedRows()).isZero();
        assertThat(report.rejectedRows()).isEqualTo(3);
        assertThat(report.rejects())
                .hasSize(3)
                .allMatch(reject -> "the name".equals(reject.column()));

        ImportReport nulls =
                imports.load(List.of(file), options.withBadRows(BadRowPolicy.NULL)).report();
        assertThat(nulls.importedRows()).isEqualTo(3);
        assertThat(nulls.rejects()).hasSize(3);
        assertThat(imports.rows("SELECT typeof(n), \"the name\" FROM data LIMIT 1"))
                .containsExactly(row("BIGINT", null));

        assertThatThrownBy(
                        () -> imports.load(List.of(file), options.withBadRows(BadRowPolicy.FAIL)))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(ErrorCode.BAD_ROWS);
                            assertThat(e.file()).isEqualTo(file);
                        });
    }

    @ParameterizedTest
    @MethodSource("importers")
    void namesTheFileItCannotRead(String id) throws IOException {
        TableImporter importer = ImporterRegistry.builtIn().get(id);
        String ending = importer.extensions().getFirst();
        Path missing = folder.resolve("missing." + ending);
        Path directory = Files.createDirectory(folder.resolve("folder." + ending));
        Path empty = imports.file("empty." + ending, new byte[0]);
        for (Path file : List.of(missing, directory, empty)) {
            assertThatThrownBy(() -> ImporterRegistry.builtIn().importerFor(file))
                    .satisfies(e -> isBadFile(e, file));
            assertThatThrownBy(() ->
                            importer.propose(
                                    imports.engine(),
                                    List.of(file),
                                    ImportOptions.DETECT,
                                    Imports.JOB))
                    .satisfies(e -> isBadFile(e, file));
        }
    }

    @ParameterizedTest
    @MethodSource("importers")
    void survivesDamage(String id) throws IOException {
        byte[] whole = Files.readAllBytes(SampleFiles.make(imports, id));
        TableImporter importer = ImporterRegistry.builtIn().get(id);
        var random = new Random(id.hashCode());
        for (int i = 0; i < 12; i++) {
            byte[] damaged = i < 6 ? Arrays.copyOf(whole, 1 + whole.length * i / 6) : whole.clone();
            if (i >= 6) {
                for (int k = 0; k < 8; k++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
            }
            Path file = imports.file("damaged." + importer.extensions().getFirst(), damaged);
            try {
                ImportProposal proposal =
                        importer.propose(
                                imports.engine(), List.of(file), ImportOptions.DETECT, Imports.JOB);
                ImportReport report = imports.load(importer, proposal.plan(), Imports.JOB).report();
                assertThat(report.importedRows() + report.rejectedRows())
                        .isEqualTo(report.rowsInFile());
            } catch (PikaException e) {
                isBadFile(e, file);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("importers")
    void leavesNothingBehindWhenCancelled(String id) {
        Path file = SampleFiles.make(imports, id);
        TableImporter importer = ImporterRegistry.builtIn().get(id);
        ImportPlan plan =
                importer.propose(imports.engine(), List.of(file), ImportOptions.DETECT, Imports.JOB)
                        .plan();
        var target = new TableRef.Stored("cancelled", 1);
        assertThatThrownBy(() -> importer.load(imports.engine(), plan, target, CANCELLED))
                .isInstanceOf(CancellationException.class);
        assertThat(imports.engine().isAvailable(target)).isFalse();
    }

    private static void isBadFile(Throwable thrown, Path file) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(ErrorCode.BAD_FILE);
                            assertThat(e.file()).isEqualTo(file);
                            assertThat(e.getMessage()).doesNotContain("Exception").isNotBlank();
                        });
    }

    private static List<@Nullable String> row(@Nullable String... cells) {
        return Arrays.asList(cells);
    }

    private static final JobContext CANCELLED =
            new JobContext() {
                @Override
                public boolean isCancelled() {
                    return true;
                }

                @Override
                public void progress(double fraction) {}

                @Override
                public void onCancel(Runnable action) {
                    action.run();
                }
            };
}
