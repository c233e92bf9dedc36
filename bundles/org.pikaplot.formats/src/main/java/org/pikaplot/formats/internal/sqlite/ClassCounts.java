package org.pikaplot.formats.internal.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many values of each storage class a column holds. */
final class ClassCounts {
    private final long[] counts = new long[StorageClass.values().length];

    void add(StorageClass found) {
        counts[found.ordinal()]++;
    }

    void add(ClassCounts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    long of(StorageClass wanted) {
        return counts[wanted.ordinal()];
    }

    /** {@return whether there is nothing but values of these classes} */
    boolean only(StorageClass... wanted) {
        long rest = 0;
        for (long count : counts) {
            rest += count;
        }
        for (StorageClass each : wanted) {
            rest -= of(each);
        }
        return rest == 0;
    }

    /** {@return whether a column of one type cannot hold all of it as it is stored} */
    boolean isMixed() {
        return !only(StorageClass.INTEGER, StorageClass.REAL)
                && !only(StorageClass.TEXT)
                && !only(StorageClass.BLOB);
    }

    /** {@return such as "1,000 whole numbers, 2 texts"} */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        for (StorageClass each : StorageClass.values()) {
            if (of(each) > 0) {
                parts.add(String.format(Locale.ROOT, "%,d %s", of(each), each.label()));
            }
        }
        return String.join(", ", parts);
    }
}
