package org.pikaplot.workspace;

import java.util.List;

/** Says anew what a plot draws. Dragging the slider of one option merges into one step. */
public final class SetPlotSpecEdit extends WorkspaceEdit {
    private final PlotNode plot;
    private final String typeId;
    private final List<ChannelBinding> channels;
    private final List<OptionValue> options;
    private final String title;
    private final List<String> filters;

    /**
     * @param plot which
     * @param typeId the id of its plot type
     * @param channels its channels; they are copied when the edit is executed, as are the options
     * @param options the options that differ from the default of the type
     * @param title the title above the plot; empty for one made from the columns
     * @param filters SQL predicates that every row plotted fulfils
     */
    public SetPlotSpecEdit(
            PlotNode plot,
            String typeId,
            List<ChannelBinding> channels,
            List<OptionValue> options,
            String title,
            List<String> filters) {
        super(label("Change plot", List.of(plot)));
        this.plot = plot;
        this.typeId = typeId;
        this.channels = List.copyOf(channels);
        this.options = List.copyOf(options);
        this.title = title;
        this.filters = List.copyOf(filters);
    }

    @Override
    boolean isContinuous() {
        return true;
    }

    @Override
    void apply(Changes changes) {
        changes.assign(plot, WorkspacePackage.Literals.PLOT_NODE__TYPE_ID, typeId);
        changes.align(plot, WorkspacePackage.Literals.PLOT_NODE__CHANNELS, channels);
        changes.align(plot, WorkspacePackage.Literals.PLOT_NODE__OPTIONS, options);
        changes.assign(plot, WorkspacePackage.Literals.PLOT_NODE__TITLE, title);
        changes.assign(plot, WorkspacePackage.Literals.PLOT_NODE__FILTERS, filters);
    }
}
