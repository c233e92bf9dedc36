package org.pikaplot.app.internal.files;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.data.PikaException;

/** Takes outcomes of long work back to the UI thread. */
final class Outcomes {
    private Outcomes() {}

    /**
     * Calls one of the three on {@code thread} when the work has ended. A fault in what is called
     * surfaces there, as any other fault on that thread.
     */
    static <T> void take(
            QueryHandle<T> work,
            Executor thread,
            Consumer<T> success,
            Consumer<PikaException> failure,
            Runnable cancelled) {
        work.outcome()
                .thenAccept(outcome ->
                        thread.execute(() -> {
                            switch (outcome) {
                                case QueryOutcome.Success<T> it -> success.accept(it.value());
                                case QueryOutcome.Failure<T> it -> failure.accept(it.cause());
                                case QueryOutcome.Cancelled<T> it -> cancelled.run();
                            }
                        }));
    }
}
