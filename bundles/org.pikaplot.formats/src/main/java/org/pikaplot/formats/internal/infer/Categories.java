package org.pikaplot.formats.internal.infer;

/** When text is kept as a dictionary and codes instead of texts. */
public final class Categories {
    /** The largest dictionary. */
    public static final int MOST = 10_000;

    /** Dictionaries up to this size are worth it even in small tables. */
    private static final int SMALL = 16;

    private Categories() {}

    /**
     * {@return whether {@code distinct} different texts among {@code rows} should become a
     * dictionary}
     */
    public static boolean worthwhile(long distinct, long rows) {
        return distinct > 0
                && distinct <= MOST
                && (distinct <= rows / 10 || distinct <= SMALL && distinct <= rows / 2);
    }
}
