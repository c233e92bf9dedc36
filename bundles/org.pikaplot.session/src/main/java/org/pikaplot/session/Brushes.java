package org.pikaplot.session;

import java.util.List;
import java.util.Optional;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;

/**
 * What is brushed in which plots. Plots of the same node without filters of their own are linked:
 * {@link WorkspaceSession#plot} draws each of them as the brushes leave it, what is selected over
 * all rows as context. Brushes are no edits: they are not undone and not saved. Session thread.
 */
public interface Brushes {

    /** {@return how they work together} At first {@link BrushRule#CROSSFILTER}. */
    BrushRule rule();

    /** Changes how they work together. */
    void setRule(BrushRule rule);

    /** {@return the brush of a plot} */
    Optional<SelectionClause> clause(PlotNode plot);

    /** {@return the plots that follow a brush in this one, itself not among them} */
    List<PlotNode> linked(PlotNode plot);

    /**
     * Gets ready for a brush: counts what the linked plots need, on workers. Call it when the
     * pointer comes near; the last call wins. Until the counts are there, brushes are answered in
     * the ordinary way.
     *
     * @param grid what the brush can tell apart, as {@link PlotFrame#brush} says
     */
    void prepare(PlotNode plot, BrushGrid grid);

    /** {@return whether the counts of {@link #prepare} are there for that plot} */
    boolean isPrepared(PlotNode plot);

    /**
     * Sets the brush of a plot, in place of the one it has.
     *
     * @param moving whether the hand still moves it: then plots may show it rounded to the cells
     *     that were prepared, and their badges say so
     */
    void brush(PlotNode plot, SelectionClause clause, boolean moving);

    /** Takes the brush of a plot away. */
    void clear(PlotNode plot);

    /** Takes all brushes away. */
    void clearAll();

    /** {@return how many rows all brushes on the rows of a plot leave} */
    QueryHandle<Count> count(PlotNode plot);

    /**
     * How many rows are selected.
     *
     * @param selected rows that are
     * @param all rows there are
     */
    record Count(long selected, long all) {}

    /** {@return the brushes on the rows of a plot as an SQL predicate; empty without any} */
    Optional<String> predicate(PlotNode plot);

    /** Makes a query of the selected rows; empty where nothing is brushed. */
    Optional<QueryNode> toQuery(PlotNode plot);
}
