package org.pikaplot.app.internal.files;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.app.internal.start.Sessions;
import org.pikaplot.session.SourceState;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.Problems;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.TableNode;

/**
 * Looks at the files of tables when a workspace is opened and whenever the window is activated, and
 * offers once to read again what changed. Missing files are shown on their nodes and said nowhere
 * else: the rows are in the workspace. UI thread only.
 */
public final class SourceWatch {
    private static final int NAMED = 3;

    private final OpenSession sessions;
    private final Sessions opening;
    private final Problems problems;

    /** What was offered already, until it is no longer changed. */
    private final Set<String> offered = new HashSet<>();

    private boolean looking;

    @Inject
    SourceWatch(OpenSession sessions, Sessions opening, Problems problems) {
        this.sessions = sessions;
        this.opening = opening;
        this.problems = problems;
    }

    /** Begins to watch, for as long as that window is there. */
    public void begin(Shell window) {
        var subscription =
                sessions.observe(session -> {
                    offered.clear();
                    look();
                });
        window.addDisposeListener(event -> subscription.close());
        window.addListener(SWT.Activate, event -> look());
    }

    private void look() {
        WorkspaceSession session = sessions.get();
        if (looking || tables(session).isEmpty()) {
            return;
        }
        looking = true;
        Outcomes.take(
                session.checkSources(),
                opening.thread(),
                states -> {
                    looking = false;
                    if (sessions.get() == session) {
                        offer(session, states);
                    }
                },
                // Nobody asked for this look; what is shown stays as it is until the next one.
                failure -> looking = false,
                () -> looking = false);
    }

    private void offer(WorkspaceSession session, Map<String, SourceState> states) {
        List<TableNode> changed = new ArrayList<>();
        for (TableNode table : tables(session)) {
            SourceState state = states.get(table.getId());
            if (state == null || !state.isChanged()) {
                offered.remove(table.getId());
            } else if (offered.add(table.getId())) {
                changed.add(table);
            }
        }
        if (!changed.isEmpty()) {
            problems.offer(
                    message(changed.stream().map(Node::getName).toList()),
                    changed.size() == 1 ? "Reload" : "Reload all",
                    () -> reload(session, changed));
        }
    }

    /** {@return what is said about tables whose files changed} */
    static String message(List<String> names) {
        String listed =
                names.stream().limit(NAMED).collect(Collectors.joining("”, “", "“", "”"))
                        + (names.size() > NAMED
                                ? " and %d more".formatted(names.size() - NAMED)
                                : "");
        return names.size() == 1
                ? "The file of %s has changed since it was read.".formatted(listed)
                : "The files of %s have changed since they were read.".formatted(listed);
    }

    private void reload(WorkspaceSession session, List<TableNode> changed) {
        if (sessions.get() != session) {
            return;
        }
        for (TableNode table : changed) {
            if (table.eContainer() == session.workspace()) {
                Outcomes.take(
                        session.reload(table),
                        opening.thread(),
                        done -> problems.tell(FileImport.summary(table.getName(), done.report())),
                        failure -> problems.show("Reloading " + table.getName(), failure),
                        () -> {});
            }
        }
    }

    private static List<TableNode> tables(WorkspaceSession session) {
        return session.workspace().getNodes().stream()
                .filter(TableNode.class::isInstance)
                .map(node -> (TableNode) node)
                .toList();
    }
}
