package org.pikaplot.aggregate.internal.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each series, made when its first row comes. Code -1 (NULL) has a place of its
 * own.
 *
 * @param <T> what is known
 */
final class SeriesList<T> {
    private final Supplier<T> make;
    private final List<@Nullable T> byCode = new ArrayList<>();
    private int made;

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
        if (++made > Labels.MAX_SERIES + 1) {
            throw Labels.tooMany();
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
     * @throws org.pikaplot.data.PikaException when there are more than {@link Labels#MAX_SERIES}
     */
    List<Integer> order(Labels labels) {
        List<Integer> order = new ArrayList<>();
        for (int code : labels.inOrder()) {
            order.add(code);
        }
        if (find(-1) != null) {
            order.add(-1);
        }
        return order;
    }
}
