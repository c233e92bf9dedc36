package org.pikaplot.session.internal.brush;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.BrushGrid;
import org.pikaplot.aggregate.CrossfilterCube;
import org.pikaplot.aggregate.SelectionClause;

/** What a cube says about one position of its brush; asked once for all plots. Any thread. */
public final class CubeAnswers {
    private final CrossfilterCube cube;
    private final List<AggregateRequest> views;
    private final SelectionClause brush;
    private CrossfilterCube.@Nullable Brushed brushed;

    /**
     * @param views the requests the cube was built for
     */
    CubeAnswers(CrossfilterCube cube, List<AggregateRequest> views, SelectionClause brush) {
        this.cube = cube;
        this.views = List.copyOf(views);
        this.brush = brush;
    }

    boolean isOf(CrossfilterCube other, SelectionClause position) {
        return cube == other && brush.equals(position);
    }

    /** {@return the answer to a request, which has the filter of the other brushes} */
    public Optional<AggregateResult> find(AggregateRequest request) {
        int number = views.indexOf(request);
        return number < 0 ? Optional.empty() : brushed().results().get(number);
    }

    /** {@return what to say about the brush's resolution; empty when it is exact} */
    public String rounding() {
        if (brushed().exact()) {
            return "";
        }
        return cube.grid() instanceof BrushGrid.Plane plane
                ? "in %d × %d cells while the brush moves".formatted(plane.width(), plane.height())
                : "at pixel resolution while the brush moves";
    }

    private synchronized CrossfilterCube.Brushed brushed() {
        CrossfilterCube.Brushed known = brushed;
        if (known == null) {
            known = cube.answer(brush);
            brushed = known;
        }
        return known;
    }
}
