package org.pikaplot.app.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.ui.StatusLine;

/** What the status line has to say; {@link StatusControl} shows it. UI thread only. */
public final class StatusBar implements StatusLine {

    /**
     * Long work that can be watched and cancelled.
     *
     * @param label what is being done
     * @param handle progress and cancel
     */
    public record Activity(String label, QueryHandle<?> handle) {}

    private final List<Activity> activities = new ArrayList<>();
    private double zoom = 1;
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;
    private Runnable changed = () -> {};

    /** Shows that work until it has ended; work that has a place already only changes its label. */
    public void track(String label, QueryHandle<?> handle) {
        activities.removeIf(activity -> activity.handle() == handle);
        if (!handle.outcome().isDone()) {
            activities.add(new Activity(label, handle));
        }
        changed.run();
    }

    /** {@return what runs, the oldest first} */
    public List<Activity> activities() {
        activities.removeIf(activity -> activity.handle().outcome().isDone());
        return List.copyOf(activities);
    }

    /** {@return progress of the oldest activity from 0 to 1, or empty when it cannot be told} */
    public OptionalDouble progress() {
        List<Activity> running = activities();
        return running.isEmpty() ? OptionalDouble.empty() : running.getFirst().handle().progress();
    }

    @Override
    public void zoom(double factor) {
        zoom = factor;
        changed.run();
    }

    @Override
    public void pointer(double x, double y) {
        pointerX = x;
        pointerY = y;
        changed.run();
    }

    @Override
    public void pointerGone() {
        pointer(Double.NaN, Double.NaN);
    }

    /** {@return zoom; 1 is 100 %} */
    public double zoom() {
        return zoom;
    }

    /**
     * {@return where the pointer is, such as {@code 120, -40}; empty when it is not on the canvas}
     */
    public String pointerText() {
        return Double.isNaN(pointerX) ? "" : Math.round(pointerX) + ", " + Math.round(pointerY);
    }

    /** Calls {@code listener} after each change; null ends that. */
    void onChange(@Nullable Runnable listener) {
        changed = listener == null ? () -> {} : listener;
    }
}
