package org.pikaplot.headless.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.session.SessionSettings;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.workspace.Node;

/**
 * A workspace opened for one command, with a session thread of its own. The command's thread only
 * starts work there and waits for it.
 */
final class OpenWorkspace implements AutoCloseable {
    private final Product product;
    private final ExecutorService thread;
    private final Interrupt interrupt;
    private final WorkspaceSession session;

    private OpenWorkspace(
            Product product, BiFunction<SessionSettings, Interrupt, WorkspaceSession> opening) {
        this.product = product;
        this.thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("pika-session").factory());
        this.interrupt = new Interrupt();
        try {
            this.session = opening.apply(product.settings().apply(thread), interrupt);
        } catch (RuntimeException e) {
            thread.shutdownNow();
            interrupt.close();
            throw e;
        }
    }

    /** Opens a file to change it; makes a new workspace when there is no file yet. */
    static OpenWorkspace toChangeOrCreate(Product product, Path file) {
        return opened(product, file, settings -> product.sessions().openOrCreate(file, settings));
    }

    /** Opens a file to change it, under its lock. */
    static OpenWorkspace toChange(Product product, Path file) {
        requireFile(file);
        return opened(product, file, settings -> product.sessions().open(file, settings));
    }

    /** Opens a file without its lock. */
    static OpenWorkspace toRead(Product product, Path file) {
        requireFile(file);
        return opened(product, file, settings -> product.sessions().openToRead(file, settings));
    }

    private static OpenWorkspace opened(
            Product product,
            Path file,
            Function<SessionSettings, QueryHandle<WorkspaceSession>> opening) {
        var workspace =
                new OpenWorkspace(
                        product,
                        (settings, interrupt) -> {
                            QueryHandle<WorkspaceSession> handle = opening.apply(settings);
                            interrupt.watch(handle);
                            try (var bar =
                                    new ProgressBar(
                                            product.terminal(),
                                            "Opening " + file.getFileName(),
                                            handle)) {
                                return handle.await();
                            }
                        });
        workspace
                .call(WorkspaceSession::openingProblems)
                .forEach(problem -> product.terminal().say("pika: warning: " + problem));
        return workspace;
    }

    private static void requireFile(Path file) {
        if (!Files.exists(file)) {
            throw PikaException.of(ErrorCode.BAD_WORKSPACE, "There is no such workspace.")
                    .file(file)
                    .build();
        }
    }

    /** Runs {@code action} on the session thread and waits for it. */
    <T> T call(Function<WorkspaceSession, T> action) {
        interrupt.check();
        try {
            return CompletableFuture.supplyAsync(() -> action.apply(session), thread).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Runs {@code action} on the session thread. */
    void run(Consumer<WorkspaceSession> action) {
        boolean done =
                call(open -> {
                    action.accept(open);
                    return true;
                });
        assert done;
    }

    /**
     * Starts work on the session thread and waits for its outcome, with a progress bar. Ctrl-C
     * cancels it.
     */
    <T> T await(String label, Function<WorkspaceSession, QueryHandle<T>> start) {
        QueryHandle<T> handle = call(start);
        interrupt.watch(handle);
        try (var bar = new ProgressBar(product.terminal(), label, handle)) {
            return handle.await();
        }
    }

    /** Finds a node by name, case-insensitive; call on the session thread. */
    static Node node(WorkspaceSession session, String name) {
        return session.workspace().getNodes().stream()
                .filter(node -> node.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        PikaException.of(
                                        ErrorCode.BAD_GRAPH,
                                        "There is no node \"%s\". The workspace has: %s."
                                                .formatted(
                                                        name,
                                                        String.join(
                                                                ", ",
                                                                session
                                                                        .workspace()
                                                                        .getNodes()
                                                                        .stream()
                                                                        .map(Node::getName)
                                                                        .toList())))
                                .build());
    }

    /** Saves to {@code file}. */
    void save(Path file) {
        Path saved = await("Saving " + file.getFileName(), open -> open.save(file));
        assert saved != null;
    }

    @Override
    public void close() {
        try {
            CompletableFuture.runAsync(session::close, thread).join();
        } finally {
            thread.shutdown();
            interrupt.close();
        }
    }
}
