package org.pikaplot.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.formats.BadRowPolicy;
import org.pikaplot.formats.ImportOptions;

/** Options chosen once hold for files of the same shape. */
class ImportMemoryTest {
    private static final ImportOptions CHOSEN =
            ImportOptions.DETECT
                    .withTypes(Map.of("a", "VARCHAR"))
                    .withNullTokens(List.of("-", "n/a"))
                    .withBadRows(BadRowPolicy.NULL);

    @TempDir Path folder;
    private Program program;
    private WorkspaceSession session;

    @BeforeEach
    void start() {
        program = new Program(folder.resolve("state"));
        session = program.create();
    }

    @AfterEach
    void stop() {
        program.close();
    }

    private ProposedImport propose(String name, String text, ImportOptions options) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return program.await(() -> session.propose(List.of(file), options, null));
    }

    private void remember(ProposedImport proposed, ImportOptions chosen) {
        program.await(() -> session.importMemory().remember(proposed, chosen));
    }

    @Test
    void holdsForTheNextFileOfThatShapeAndForAnotherSession() {
        ProposedImport first = propose("one.csv", "a,b\n1,x\n2,-\n", ImportOptions.DETECT);
        assertThat(first.remembered()).isFalse();
        remember(first, CHOSEN);
        program.close(session);
        session = program.create();

        ProposedImport next = propose("two.csv", "a,b\n17,n/a\n5,z\n", ImportOptions.DETECT);

        assertThat(next.remembered()).isTrue();
        assertThat(next.needsAttention()).isFalse();
        assertThat(next.chosen()).isEqualTo(CHOSEN);
        var imported = program.await(() -> session.importTable(next.plan(), null, null));
        assertThat(imported.report().columns().getFirst().type().engineName()).isEqualTo("VARCHAR");
        assertThat(program.rows(session, imported.node())).containsExactly("17|null", "5|z");
    }

    @Test
    void neverOverridesWhatIsAskedFor() {
        remember(propose("one.csv", "a,b\n1,x\n", ImportOptions.DETECT), CHOSEN);

        ProposedImport asked =
                propose(
                        "two.csv",
                        "a,b\n1,x\n",
                        ImportOptions.DETECT.withTypes(Map.of("b", "VARCHAR")));

        assertThat(asked.remembered()).isFalse();
        assertThat(asked.proposal().options().types()).isEqualTo(Map.of("b", "VARCHAR"));
        assertThat(asked.proposal().options().nullTokens()).isEmpty();
    }

    @Test
    void holdsForThatShapeOnly() {
        remember(propose("one.csv", "a,b\n1,x\n", ImportOptions.DETECT), CHOSEN);

        assertThat(propose("more.csv", "a,b,c\n1,x,2\n", ImportOptions.DETECT).remembered())
                .isFalse();
        assertThat(propose("other.csv", "a,bb\n1,x\n", ImportOptions.DETECT).remembered())
                .isFalse();
        assertThat(propose("semi.csv", "a;b\n1;x\n", ImportOptions.DETECT).remembered()).isFalse();
    }

    @Test
    void isListedReplacedAndForgotten() {
        ProposedImport first = propose("one.csv", "a,b\n1,x\n", ImportOptions.DETECT);
        remember(first, CHOSEN);
        remember(first, ImportOptions.DETECT);
        List<ImportMemory.Entry> entries = program.await(() -> session.importMemory().entries());
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().example()).isEqualTo("one.csv");
        assertThat(entries.getFirst().options()).isEqualTo(ImportOptions.DETECT);
        assertThat(propose("two.csv", "a,b\n1,x\n", ImportOptions.DETECT).remembered()).isTrue();

        program.await(() -> session.importMemory().forget(entries));

        assertThat(program.await(() -> session.importMemory().entries())).isEmpty();
        assertThat(propose("two.csv", "a,b\n1,x\n", ImportOptions.DETECT).remembered()).isFalse();
    }

    @Test
    void isNothingWhenItsFileIsDamaged() throws IOException {
        remember(propose("one.csv", "a,b\n1,x\n", ImportOptions.DETECT), CHOSEN);
        try (var files = Files.list(folder.resolve("state/imports"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "option.badRows=NONSENSE\n\\u00");
            }
        }
        assertThat(propose("two.csv", "a,b\n1,x\n", ImportOptions.DETECT).remembered()).isFalse();
        assertThat(program.await(() -> session.importMemory().entries())).isEmpty();
    }

    @Test
    void givesWayWhenItDoesNotFitTheFile() {
        remember(
                propose("one.csv", "a,b\n1,x\n", ImportOptions.DETECT),
                ImportOptions.DETECT.withTypes(Map.of("a", "NO SUCH TYPE")));

        var proposed = propose("two.csv", "a,b\n1,x\n", ImportOptions.DETECT);
        var preview =
                program.await(() ->
                        session.preview(
                                proposed.proposal().plan().with(ImportOptions.DETECT),
                                proposed.proposal().preview()));
        assertThat(preview.rows()).hasSize(1);
    }
}
