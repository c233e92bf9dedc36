package org.pikaplot.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NoteNode;
import org.pikaplot.workspace.TableNode;

/** A program is killed, the next one has the workspace. */
class CrashTest {
    private static final int ROWS = 60_000;
    private static final long PROMISED_MILLIS = 2_000;

    @TempDir Path folder;
    private Path state;
    private Path csv;
    private Path file;

    @BeforeEach
    void writeSource() throws IOException {
        state = folder.resolve("state");
        csv = folder.resolve("rows.csv");
        file = folder.resolve("w.pikaplot");
        Files.writeString(
                csv,
                IntStream.range(0, ROWS)
                        .mapToObj(i -> i + "," + i * 0.5 + ",name " + i % 7 + "\n")
                        .collect(Collectors.joining("", "n,half,name\n", "")));
    }

    private record Told(long millis, String text) {}

    /** Runs the program and kills it some edits after it has told {@code from}. */
    private List<Told> killed(String from, int edits, String target) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--"))
                .forEach(command::add);
        command.add("-Xmx512m");
        command.add("-cp");
        command.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(EditingProgram.class.getName());
        command.addAll(List.of(state.toString(), csv.toString(), target));
        Process process =
                new ProcessBuilder(command)
                        .redirectError(folder.resolve("stderr").toFile())
                        .start();
        List<Told> told = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            int left = edits;
            boolean began = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int blank = line.indexOf(' ');
                told.add(
                        new Told(
                                Long.parseLong(line.substring(0, blank)),
                                line.substring(blank + 1)));
                began |= line.endsWith(from);
                if (began && left-- == 0) {
                    break;
                }
            }
        } catch (IOException e) {
            assertThat(process.isAlive()).isFalse();
        } finally {
            process.destroyForcibly().onExit().join();
        }
        assertThat(told).as(Files.readString(folder.resolve("stderr"))).isNotEmpty();
        return told;
    }

    private static int number(String text) {
        return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
    }

    private void assertNothingLost(List<Told> told) throws IOException {
        long end = told.getLast().millis();
        int promised =
                told.stream()
                        .filter(t -> t.text().startsWith("edit"))
                        .filter(t -> t.millis() < end - PROMISED_MILLIS)
                        .mapToInt(t -> number(t.text()))
                        .max()
                        .orElse(0);
        int saved =
                told.stream()
                        .filter(t -> t.text().startsWith("saved"))
                        .mapToInt(t -> number(t.text()))
                        .max()
                        .orElse(0);
        try (Program next = new Program(state)) {
            List<WorkspaceSession.Recovery> found = next.factory.findRecoveries(next.settings);
            Optional<WorkspaceSession> recovered =
                    found.stream()
                            .findFirst()
                            .map(r -> next.keep(next.factory.recover(r, next.settings).await()));
            if (saved > 0) {
                assertWhole(
                        next,
                        next.keep(next.factory.openToRead(file, next.settings).await()),
                        saved);
            }
            if (recovered.isPresent()) {
                assertThat(next.get(recovered.get(), WorkspaceSession::isDirty)).isTrue();
                assertWhole(next, recovered.get(), Math.max(promised, saved));
            } else {
                assertThat(saved).isGreaterThanOrEqualTo(promised);
            }
            next.close();
            if (recovered.isPresent()) {
                try (var files = Files.list(folder)) {
                    assertThat(files.map(f -> f.getFileName().toString()))
                            .noneMatch(name -> name.startsWith(".") && saved > 0);
                }
            }
        }
        assertThat(state.resolve("sessions")).isEmptyDirectory();
    }

    private void assertWhole(Program program, WorkspaceSession session, int edits) {
        assertThat(session.openingProblems()).isEmpty();
        List<Node> nodes = program.get(session, s -> List.copyOf(s.workspace().getNodes()));
        int last =
                nodes.stream()
                        .filter(NoteNode.class::isInstance)
                        .mapToInt(n -> number(((NoteNode) n).getText()))
                        .max()
                        .orElse(0);
        assertThat(last).isGreaterThanOrEqualTo(edits);
        assertThat(nodes).hasSize(last + 1);
        Node table = nodes.stream().filter(TableNode.class::isInstance).findFirst().orElseThrow();
        NodeState.Ready rows = program.await(() -> session.evaluate(table, false));
        assertThat(rows.rowCount()).isEqualTo(ROWS);
        assertThat(
                        program.await(() ->
                                session.compute()
                                        .submit(
                                                org.pikaplot.compute.QueryRequest.of(
                                                        "SELECT sum(n) FROM t",
                                                        java.util.Map.of("t", rows.table())))))
                .satisfies(sum ->
                        assertThat(program.rows(session, sum.table()))
                                .containsExactly(Long.toString((long) ROWS * (ROWS - 1) / 2)));
    }

    private void crashOnce(int edits, String target) throws IOException {
        assertNothingLost(killed("imported", edits, target));
    }

    @RepeatedTest(2)
    void givesBackWhatWasEditedAndSaved() throws IOException {
        crashOnce(20 + new Random().nextInt(120), file.toString());
    }

    @Test
    void givesBackAWorkspaceThatWasNeverSaved() throws IOException {
        crashOnce(130, "-");
    }

    @Test
    void givesBackAnImportThatWasJustMade() throws IOException {
        assertNothingLost(killed("edit 1", 24, "-"));
    }

    @RepeatedTest(200)
    @Tag("deep")
    void givesBackWhatWasEditedAndSavedTwoHundredTimes() throws IOException {
        crashOnce(new Random().nextInt(200), file.toString());
    }

    @Test
    void leavesTheSessionsOfLivingProgramsAlone() throws IOException {
        try (Program living = new Program(state);
                Program other = new Program(state)) {
            WorkspaceSession session = living.create();
            TableNode table = living.importFile(session, csv);

            assertThat(other.factory.findRecoveries(other.settings)).isEmpty();

            assertThat(living.rows(session, table)).hasSize(1_000);
        }
    }

    @Test
    void offersWhatWasLeftUntilItIsDiscarded() throws IOException {
        killed("imported", 60, "-");
        try (Program next = new Program(state)) {
            List<WorkspaceSession.Recovery> found = next.factory.findRecoveries(next.settings);
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().title()).isEqualTo("Untitled");
            assertThat(next.factory.findRecoveries(next.settings)).hasSize(1);
            next.factory.discard(found.getFirst());
            assertThat(next.factory.findRecoveries(next.settings)).isEmpty();
        }
        assertThat(state.resolve("sessions")).isEmptyDirectory();
    }
}
