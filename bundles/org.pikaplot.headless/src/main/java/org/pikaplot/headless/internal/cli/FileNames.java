package org.pikaplot.headless.internal.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes file names of node names: valid on every system, and no two the same. */
final class FileNames {
    private static final int MAX_LENGTH = 100;
    private static final Set<String> RESERVED =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");

    private final Set<String> taken = new HashSet<>();

    /** {@return a file name without ending for a node} */
    String nameFor(String node) {
        String base =
                node.replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]", "_").strip().replaceAll("[. ]+$", "");
        if (base.isEmpty() || base.startsWith(".")) {
            base = "_" + base;
        }
        if (RESERVED.contains(base.toLowerCase(Locale.ROOT))) {
            base = base + "_";
        }
        if (base.length() > MAX_LENGTH) {
            base =
                    base.substring(
                            0, base.offsetByCodePoints(0, base.codePointCount(0, MAX_LENGTH - 1)));
        }
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "_" + i;
        }
        return name;
    }
}
