package org.pikaplot.canvas.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.figures.NodeLayout;
import org.pikaplot.data.TableSchema;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotTypeDescriptor;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.Place;
import org.pikaplot.workspace.CanvasPoint;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.Port;

/** What a wire offers that was let go over the empty canvas: nodes that fit its end. */
public final class QuickMenu {
    private QuickMenu() {}

    /**
     * Opens it at the mouse.
     *
     * @param forward whether the wire came out of an output; one from an input finds what is there
     */
    public static void open(
            CanvasEditor editor, Node from, Port port, boolean forward, CanvasPoint at) {
        Menu menu = new Menu(editor.viewer().canvas());
        if (forward) {
            forward(menu, editor, from, at);
        } else {
            backward(menu, editor, from, port);
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void forward(Menu menu, CanvasEditor editor, Node from, CanvasPoint at) {
        List<Node> source = List.of(from);
        NodeActions actions = editor.actions();
        item(
                menu,
                "Query",
                editor.look().icon(NodeKind.QUERY),
                () -> actions.addQuery(source, place(NodeKind.QUERY, at)));
        item(
                menu,
                "Plot",
                editor.look().icon(NodeKind.PLOT),
                () -> actions.addPlot(source, null, place(NodeKind.PLOT, at)));
        plots(menu, editor, from, at);
        item(
                menu,
                "Snapshot",
                editor.look().icon(NodeKind.SNAPSHOT),
                () -> actions.addSnapshot(source, place(NodeKind.SNAPSHOT, at)));
    }

    /** The plot types that know what to do with these columns. */
    private static void plots(Menu menu, CanvasEditor editor, Node from, CanvasPoint at) {
        PlotTypeRegistry registry = editor.services().plotTypes().get();
        Optional<TableSchema> schema =
                editor.session().state(from).last().map(NodeState.Ready::schema);
        if (registry == null || schema.isEmpty()) {
            return;
        }
        Menu types = new Menu(menu);
        for (PlotTypeDescriptor descriptor : registry.descriptors()) {
            Optional<PlotSpec> spec = descriptor.type().flatMap(type -> type.suggest(schema.get()));
            spec.ifPresent(it ->
                    item(
                            types,
                            descriptor.name(),
                            null,
                            () ->
                                    editor.actions()
                                            .addPlot(List.of(from), it, place(NodeKind.PLOT, at))));
        }
        if (types.getItemCount() == 0) {
            types.dispose();
            return;
        }
        MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
        cascade.setText("Plot as");
        cascade.setMenu(types);
    }

    private static void backward(Menu menu, CanvasEditor editor, Node target, Port port) {
        for (Node source : editor.session().workspace().getNodes()) {
            for (Port output : NodeKind.of(source).outputs()) {
                if (editor.session().refusal(source, output.id(), target, port.id()).isEmpty()) {
                    item(
                            menu,
                            "From " + source.getName(),
                            editor.look().icon(NodeKind.of(source)),
                            () -> editor.session().connect(source, output.id(), target, port.id()));
                }
            }
        }
        if (menu.getItemCount() == 0) {
            item(menu, "Nothing here gives rows to this node", null, () -> {}).setEnabled(false);
        }
    }

    /** The new node's input port is where the wire was let go. */
    private static Place place(NodeKind kind, CanvasPoint at) {
        double height = NodeLayout.bounds(kind.create("", 0, 0)).height();
        return new Place(at.x(), at.y() - height / 2, true);
    }

    private static MenuItem item(Menu menu, String text, @Nullable Image icon, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setImage(icon);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
