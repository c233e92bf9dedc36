package org.pikaplot.aggregate.internal.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Cells of one column, picked one by one: all of them numbers or all of them texts. */
final class Cells {
    private double[] numbers = new double[16];
    private int size;
    private final List<Optional<String>> texts = new ArrayList<>();

    void add(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = Double.isFinite(number) ? number : Double.NaN;
    }

    void add(@Nullable String text) {
        texts.add(Optional.ofNullable(text));
    }

    DoubleStream numbers() {
        return Arrays.stream(numbers, 0, size);
    }

    List<Optional<String>> texts() {
        return texts;
    }
}
