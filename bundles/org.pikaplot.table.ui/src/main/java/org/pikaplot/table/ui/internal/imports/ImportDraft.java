package org.pikaplot.table.ui.internal.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.BadRowPolicy;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPreview;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.session.ProposedImport;
import org.pikaplot.session.WorkspaceSession;

/**
 * An import as it is being decided: what the person fixed, what the importer makes of that, and the
 * first records as they would be read. The newest change wins. Session thread; knows no widget.
 */
final class ImportDraft {
    private final WorkspaceSession session;
    private ImportOptions chosen;
    private ImportProposal proposal;
    private @Nullable ImportPreview preview;
    private @Nullable PikaException problem;
    private @Nullable QueryHandle<?> running;
    private long generation;
    private Runnable listener = () -> {};

    ImportDraft(WorkspaceSession session, ProposedImport first) {
        this.session = session;
        chosen = first.chosen();
        proposal = first.proposal();
    }

    /** Tells {@code listener} after each change, and asks for the first preview. */
    void begin(Runnable newListener) {
        listener = newListener;
        generation++;
        look(generation);
    }

    /** Ends whatever runs. */
    void end() {
        generation++;
        listener = () -> {};
        if (running != null) {
            running.cancel();
        }
    }

    /** {@return what the person fixed} */
    ImportOptions chosen() {
        return chosen;
    }

    /** {@return the newest proposal; of an older choice while {@link #isCurrent} is false} */
    ImportProposal proposal() {
        return proposal;
    }

    /** {@return the first records, once they were read} */
    Optional<ImportPreview> preview() {
        return Optional.ofNullable(preview);
    }

    /** {@return why the files cannot be read as chosen} */
    Optional<PikaException> problem() {
        return Optional.ofNullable(problem);
    }

    /** {@return whether proposal and preview are those of the choice, so that it can be run} */
    boolean isCurrent() {
        return running == null && problem == null;
    }

    /** {@return whether the files are being read as chosen last} */
    boolean isReading() {
        return running != null;
    }

    /** {@return the type a person gave to a column, if any} */
    Optional<String> type(ColumnProposal column) {
        return chosen.types().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(column.name()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Gives a column a type; null leaves it to the importer. */
    void setType(ColumnProposal column, @Nullable String type) {
        change(options -> {
            Map<String, String> types = new HashMap<>(options.types());
            types.keySet()
                    .removeIf(name ->
                            name.toLowerCase(Locale.ROOT)
                                    .equals(column.name().toLowerCase(Locale.ROOT)));
            if (type != null) {
                types.put(column.name(), type);
            }
            return options.withTypes(types);
        });
    }

    /** Changes how the text is cut; types belong to the columns there were. */
    void setDialect(UnaryOperator<ImportOptions> dialect) {
        change(options -> dialect.apply(options.withTypes(Map.of())));
    }

    /** Changes anything that leaves the columns as they are. */
    void change(UnaryOperator<ImportOptions> change) {
        ImportOptions next = change.apply(chosen);
        if (next.equals(chosen)) {
            return;
        }
        chosen = next;
        long mine = ++generation;
        if (running != null) {
            running.cancel();
        }
        QueryHandle<ProposedImport> proposing =
                session.propose(proposal.files(), chosen, proposal.importerId());
        follow(
                mine,
                proposing,
                proposed -> {
                    proposal = proposed.proposal();
                    look(mine);
                });
    }

    private void look(long mine) {
        follow(
                mine,
                session.preview(proposal.plan(), proposal.preview()),
                shown -> {
                    preview = shown;
                    problem = null;
                    running = null;
                });
    }

    private <T> void follow(long mine, QueryHandle<T> handle, java.util.function.Consumer<T> then) {
        running = handle;
        listener.run();
        handle.outcome()
                .thenAcceptAsync(
                        outcome -> {
                            if (mine != generation) {
                                return;
                            }
                            switch (outcome) {
                                case QueryOutcome.Success<T> it -> then.accept(it.value());
                                case QueryOutcome.Failure<T> it -> {
                                    problem = it.cause();
                                    running = null;
                                }
                                case QueryOutcome.Cancelled<T> it -> running = null;
                            }
                            listener.run();
                        },
                        session.thread());
    }

    /** {@return what happens to values that do not fit a given type} */
    BadRowPolicy policy() {
        BadRowPolicy given = chosen.badRows();
        return given == null ? BadRowPolicy.REJECT : given;
    }
}
