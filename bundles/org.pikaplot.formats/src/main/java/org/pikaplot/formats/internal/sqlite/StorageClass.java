package org.pikaplot.formats.internal.sqlite;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What SQLite stores in a cell; cells of one column may differ. */
enum StorageClass {
    /** Whole numbers of 64 bits. */
    INTEGER("whole numbers"),
    /** Binary floating point; never NaN. */
    REAL("floating-point numbers"),
    /** Text. */
    TEXT("texts"),
    /** Bytes. */
    BLOB("BLOBs");

    private static final HexFormat BYTES = HexFormat.of().withUpperCase().withPrefix("\\x");

    private final String label;

    StorageClass(String label) {
        this.label = label;
    }

    /** {@return what a person calls such values} */
    String label() {
        return label;
    }

    /** {@return the class of a value as the driver gives it; null for NULL} */
    static @Nullable StorageClass of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Double real -> REAL;
            case Number whole -> INTEGER;
            case byte[] bytes -> BLOB;
            default -> TEXT;
        };
    }

    /**
     * {@return the value as text: numbers with all their digits, bytes as the engine writes them,
     * such as {@code \x00\xFF}}
     */
    static String text(Object value) {
        return switch (value) {
            case byte[] bytes -> BYTES.formatHex(bytes);
            case Double real when real.isInfinite() -> real > 0 ? "inf" : "-inf";
            default -> value.toString();
        };
    }
}
