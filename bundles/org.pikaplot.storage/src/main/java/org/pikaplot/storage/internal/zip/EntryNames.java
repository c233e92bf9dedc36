package org.pikaplot.storage.internal.zip;

import java.util.Arrays;

/** Which entry names may become file names. */
final class EntryNames {
    private static final int MAX_CHARS = 512;

    private EntryNames() {}

    /** Whether the name is a plain relative path on every platform; a folder may end in a slash. */
    static boolean isSafe(String name) {
        if (name.isEmpty() || name.length() > MAX_CHARS) {
            return false;
        }
        if (name.chars().anyMatch(c -> c < ' ' || c == 127 || "\\:*?\"<>|".indexOf(c) >= 0)) {
            return false;
        }
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return Arrays.stream(path.split("/", -1))
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    /** The name as a message can show it. */
    static String printable(String name) {
        String cut = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return cut.replaceAll("\\p{Cntrl}", "?");
    }
}
