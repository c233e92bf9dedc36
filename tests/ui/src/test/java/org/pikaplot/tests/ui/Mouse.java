package org.pikaplot.tests.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The mouse of a {@link Screen}. */
final class Mouse {
    private static final int STEPS = 8;

    private final Screen screen;

    Mouse(Screen screen) {
        this.screen = screen;
    }

    /** Presses and lets go the left button. */
    void click(int x, int y) {
        run("mousemove", at(x), at(y), "sleep", "0.2", "click", "1", "sleep", "0.3");
    }

    /** Moves with the left button down, slowly enough to be a drag. */
    void drag(int fromX, int fromY, int toX, int toY) {
        List<String> moves = new ArrayList<>();
        moves.addAll(List.of("mousemove", at(fromX), at(fromY), "sleep", "0.3"));
        moves.addAll(List.of("mousedown", "1", "sleep", "0.2"));
        for (int i = 1; i <= STEPS; i++) {
            moves.addAll(
                    List.of(
                            "mousemove",
                            at(fromX + (toX - fromX) * i / STEPS),
                            at(fromY + (toY - fromY) * i / STEPS),
                            "sleep",
                            "0.05"));
        }
        moves.addAll(List.of("sleep", "0.3", "mouseup", "1", "sleep", "1"));
        run(moves.toArray(String[]::new));
    }

    private static String at(int pixel) {
        return Integer.toString(pixel);
    }

    private void run(String... what) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(what));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DISPLAY", screen.display());
        try {
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("xdotool failed: " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
