package org.pikaplot.canvas.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pikaplot.canvas.ui.internal.view.Neighbours.Direction;

class NeighboursTest {
    private static final List<Bounds> CROSS =
            List.of(
                    new Bounds(0, 0, 100, 60),
                    new Bounds(200, 10, 100, 60),
                    new Bounds(0, 200, 100, 60),
                    new Bounds(-300, 0, 100, 60),
                    new Bounds(500, 0, 100, 60));

    @Test
    void arrowsGoToTheNearestNodeThatWay() {
        assertThat(Neighbours.next(CROSS, 0, Direction.RIGHT)).hasValue(1);
        assertThat(Neighbours.next(CROSS, 0, Direction.LEFT)).hasValue(3);
        assertThat(Neighbours.next(CROSS, 0, Direction.DOWN)).hasValue(2);
        assertThat(Neighbours.next(CROSS, 1, Direction.RIGHT)).hasValue(4);
    }

    @Test
    void nothingLiesBeyondTheLastNode() {
        assertThat(Neighbours.next(CROSS, 4, Direction.RIGHT)).isEmpty();
        assertThat(Neighbours.next(List.of(CROSS.getFirst()), 0, Direction.UP)).isEmpty();
    }

    @Test
    void readingOrderGoesRowByRow() {
        assertThat(Neighbours.readingOrder(CROSS)).containsExactly(3, 0, 1, 4, 2);
        assertThat(Neighbours.readingOrder(List.of())).isEmpty();
    }
}
