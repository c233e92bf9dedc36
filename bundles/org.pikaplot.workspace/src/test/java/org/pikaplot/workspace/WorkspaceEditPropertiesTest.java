package org.pikaplot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WorkspaceEditPropertiesTest {
    @Example
    void everyEditHasASample() {
        Set<Class<?>> sampled = Set.copyOf(new EditSamples(new Random(1)).editClasses());

        assertThat(sampled).containsExactlyInAnyOrder(WorkspaceEdit.class.getPermittedSubclasses());
    }

    @Property(tries = 40)
    void undoAfterDoRestoresTheModelForEveryEdit(@ForAll long seed) {
        EditSamples samples = new EditSamples(new Random(seed));
        Workspace workspace = samples.workspace();
        for (Class<? extends WorkspaceEdit> editClass : samples.editClasses()) {
            samples.edit(workspace, editClass).ifPresent(edit -> assertReversible(workspace, edit));
        }
    }

    private static void assertReversible(Workspace workspace, WorkspaceEdit edit) {
        String before = xmi(workspace);
        edit.execute();
        String after = xmi(workspace);
        edit.undo();
        assertThat(xmi(workspace)).as("undo of %s", edit).isEqualTo(before);
        edit.redo();
        assertThat(xmi(workspace)).as("redo of %s", edit).isEqualTo(after);
        assertThat(edit.changesNothing()).isEqualTo(before.equals(after));
    }

    @Property(tries = 3)
    void everyEditIsTriedAndChangesSomething(@ForAll Random random) {
        Set<Class<?>> seen = new HashSet<>();
        EditSamples samples = new EditSamples(random);
        for (int round = 0; round < 40 && seen.size() < samples.editClasses().size(); round++) {
            Workspace workspace = samples.workspace();
            for (Class<? extends WorkspaceEdit> editClass : samples.editClasses()) {
                Optional<WorkspaceEdit> edit = samples.edit(workspace, editClass);
                if (edit.isPresent()) {
                    edit.get().execute();
                    if (!edit.get().changesNothing()) {
                        seen.add(editClass);
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(samples.editClasses());
    }

    @Property(tries = 60)
    void undoingAWholeHistoryLeadsBackToItsBeginning(@ForAll long seed) {
        EditSamples samples = new EditSamples(new Random(seed));
        Workspace workspace = samples.workspace();
        String beginning = xmi(workspace);
        Deque<WorkspaceEdit> history = new ArrayDeque<>();
        for (int i = 0; i < 25; i++) {
            WorkspaceEdit edit = samples.edit(workspace);
            edit.execute();
            if (history.isEmpty() || !history.peek().mergeWith(edit)) {
                history.push(edit);
            }
        }
        String end = xmi(workspace);

        history.forEach(WorkspaceEdit::undo);
        assertThat(xmi(workspace)).isEqualTo(beginning);
        history.descendingIterator().forEachRemaining(WorkspaceEdit::redo);
        assertThat(xmi(workspace)).isEqualTo(end);
    }

    @Property(tries = 60)
    void whatEditsMakeCanBeReadBack(@ForAll long seed) throws WorkspaceFormatException {
        Workspace workspace = new EditSamples(new Random(seed)).workspace();

        assertThat(xmi(WorkspaceXmi.read(WorkspaceXmi.write(workspace)))).isEqualTo(xmi(workspace));
    }

    @Property(tries = 60)
    void namesStayUnique(@ForAll long seed) {
        Workspace workspace = new EditSamples(new Random(seed)).workspace();

        assertThat(workspace.getNodes().stream().map(node -> NodeNames.key(node.getName())))
                .doesNotHaveDuplicates();
    }

    private static String xmi(Workspace workspace) {
        return new String(WorkspaceXmi.write(workspace), StandardCharsets.UTF_8);
    }
}
