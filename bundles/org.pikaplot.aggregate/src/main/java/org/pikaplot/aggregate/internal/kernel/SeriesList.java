package org.pikaplot.aggregate.internal.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/**
 * What is known of each series, made when its first row comes. Code -1 (NULL) has a place of its
 * own.
 *
 * @param <T> what is known
 */
final class SeriesList<T> {
    /** More lines or stacks than this are no picture, and their state would not fit into memory. */
    static final int MAX_SERIES = 1_000;

    private final Supplier<T> make;
    private final List<@Nullable T> byCode = new ArrayList<>();

    SeriesList(Supplier<T> make) {
        this.make = make;
    }

    T get(int code) {
        int place = code + 1;
        if (place < byCode.size()) {
            T known = byCode.get(place);
            if (known != null) {
                return known;
            }
        }
        if (code >= MAX_SERIES) {
            throw tooMany();
        }
        while (byCode.size() <= place) {
            byCode.add(null);
        }
        T fresh = make.get();
        byCode.set(place, fresh);
        return fresh;
    }

    @Nullable T find(int code) {
        return code + 1 < byCode.size() ? byCode.get(code + 1) : null;
    }

    void forEach(BiConsumer<Integer, T> action) {
        for (int place = 0; place < byCode.size(); place++) {
            T known = byCode.get(place);
            if (known != null) {
                action.accept(place - 1, known);
            }
        }
    }

    /**
     * {@return the codes of all series in the order of an answer: by label, NULL last if any row
     * had it}
     *
     * @throws PikaException when there are more labels than {@link #MAX_SERIES}
     */
    List<Integer> order(Labels labels) {
        if (labels.size() > MAX_SERIES) {
            throw tooMany();
        }
        List<Integer> order = new ArrayList<>();
        for (int code : labels.inOrder()) {
            order.add(code);
        }
        if (find(-1) != null) {
            order.add(-1);
        }
        return order;
    }

    private static PikaException tooMany() {
        return PikaException.of(
                        ErrorCode.USAGE,
                        "The column that splits the data has more than %,d values: too many to tell apart."
                                .formatted(MAX_SERIES))
                .build();
    }
}
