package org.pikaplot.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pikaplot.aggregate.internal.plan.PlannedAggregatesFactory;
import org.pikaplot.compute.ComputeLimits;
import org.pikaplot.compute.Page;
import org.pikaplot.compute.PageRequest;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.duckdb.DuckDbEngineFactory;
import org.pikaplot.compute.internal.service.LocalComputeServiceFactory;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.internal.registry.BuiltInImporters;
import org.pikaplot.formats.internal.registry.ListedImporters;
import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.PlotTypeDescriptor;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.plot.types.BarPlot;
import org.pikaplot.plot.types.HistogramPlot;
import org.pikaplot.plot.types.LinePlot;
import org.pikaplot.plot.types.ScatterPlot;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.TableNode;
import org.pikaplot.workspace.WorkspaceXmi;

/** The program as a test sees it: real engine, real files, a session thread of its own. */
final class Program implements AutoCloseable {
    final ExecutorService thread;
    final SessionFactory factory;
    final SessionSettings settings;
    private final List<WorkspaceSession> open = new ArrayList<>();

    Program(Path stateFolder) {
        thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("session").factory());
        factory =
                new SessionFactory(
                        new LocalComputeServiceFactory(new DuckDbEngineFactory()),
                        new PlannedAggregatesFactory(),
                        PlotTypeRegistry.of(
                                List.of(
                                        type("line", new LinePlot()),
                                        type("bar", new BarPlot()),
                                        type("scatter", new ScatterPlot()),
                                        type("histogram", new HistogramPlot()))),
                        new ListedImporters(BuiltInImporters.all()));
        settings =
                new SessionSettings(
                        thread,
                        stateFolder,
                        new ComputeLimits(256L << 20, 64L << 20, 64L << 20, 1L << 30, 4, 2),
                        Duration.ZERO);
    }

    private static PlotTypeDescriptor type(String name, PlotType type) {
        return new PlotTypeDescriptor(
                "org.pikaplot.plot.types." + name, name, "", null, Optional.of(type), null);
    }

    /** Does something on the session thread and waits for it. */
    <T> T on(Supplier<T> action) {
        try {
            return CompletableFuture.supplyAsync(action, thread)
                    .orTimeout(60, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Starts something on the session thread and waits for its outcome. */
    <T> T await(Supplier<QueryHandle<T>> start) {
        QueryHandle<T> handle = on(start);
        handle.outcome().copy().orTimeout(60, TimeUnit.SECONDS).join();
        return handle.await();
    }

    WorkspaceSession create() {
        return keep(on(() -> factory.create(settings)));
    }

    WorkspaceSession open(Path file) {
        return keep(factory.open(file, settings).await());
    }

    WorkspaceSession keep(WorkspaceSession session) {
        open.add(session);
        return session;
    }

    void close(WorkspaceSession session) {
        on(() -> {
            session.close();
            return true;
        });
        open.remove(session);
    }

    void run(WorkspaceSession session, Consumer<WorkspaceSession> action) {
        on(() -> {
            action.accept(session);
            return true;
        });
    }

    <T> T get(WorkspaceSession session, Function<WorkspaceSession, T> question) {
        return on(() -> question.apply(session));
    }

    /** Imports a CSV text as a table of that name. */
    TableNode importCsv(WorkspaceSession session, Path folder, String name, String csv) {
        Path file = folder.resolve(name + ".csv");
        try {
            Files.writeString(file, csv, StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return importFile(session, file);
    }

    TableNode importFile(WorkspaceSession session, Path file) {
        var proposal = await(() -> session.propose(List.of(file), ImportOptions.DETECT, null));
        return await(() -> session.importTable(proposal.plan(), null, null)).node();
    }

    /** All rows of a node as text, cells separated by bars. */
    List<String> rows(WorkspaceSession session, Node node) {
        NodeState.Ready ready = await(() -> session.evaluate(node, false));
        return rows(session, ready.table());
    }

    List<String> rows(WorkspaceSession session, TableRef table) {
        Page page =
                session.compute()
                        .page(new PageRequest(table, List.of(), List.of(), null, 0, 1_000), null)
                        .await();
        return page.rows().stream()
                .map(cells -> Arrays.stream(cells).map(String::valueOf))
                .map(cells -> cells.collect(Collectors.joining("|")))
                .toList();
    }

    PikaException failure(WorkspaceSession session, Node node) {
        try {
            await(() -> session.evaluate(node, false));
        } catch (PikaException e) {
            return e;
        }
        throw new AssertionError("did not fail: " + node.getName());
    }

    String xmi(WorkspaceSession session) {
        return on(
                () -> new String(WorkspaceXmi.write(session.workspace()), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        List.copyOf(open).forEach(this::close);
        thread.shutdown();
    }
}
