package org.pikaplot.headless.internal.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes file names of node names: valid on every system, and no two the same. */
final class FileNames {
    /** Of UTF-8, with room for an ending, a number and the name of a temporary file. */
    private static final int MAX_BYTES = 150;

    private static final Set<String> RESERVED =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");

    private final Set<String> taken = new HashSet<>();

    /** {@return a file name without ending for a node} */
    String nameFor(String node) {
        String base =
                node.replaceAll("[\\p{Cntrl}\\p{Cs}<>:\"/\\\\|?*]", "_")
                        .strip()
                        .replaceAll("[. ]+$", "");
        if (base.isEmpty() || base.startsWith(".")) {
            base = "_" + base;
        }
        int dot = base.indexOf('.');
        String device = dot < 0 ? base : base.substring(0, dot);
        if (RESERVED.contains(device.strip().toLowerCase(Locale.ROOT))) {
            base = device + "_" + base.substring(device.length());
        }
        base = shortened(base);
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "_" + i;
        }
        return name;
    }

    private static String shortened(String name) {
        int bytes = 0;
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int end = name.offsetByCodePoints(i, 1);
            bytes += name.substring(i, end).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                return name.substring(0, i).stripTrailing();
            }
        }
        return name;
    }
}
