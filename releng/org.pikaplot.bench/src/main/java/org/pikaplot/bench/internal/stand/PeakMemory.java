package org.pikaplot.bench.internal.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** The most memory this process held while something ran, as the system counts it (Linux). */
public final class PeakMemory {
    private static final Path RESET = Path.of("/proc/self/clear_refs");
    private static final Path STATUS = Path.of("/proc/self/status");

    private long peakKilobytes;

    /** {@return what the work returns} */
    public <T> T during(Callable<T> work) throws Exception {
        Files.writeString(RESET, "5");
        T result = work.call();
        peakKilobytes = Math.max(peakKilobytes, highWater());
        return result;
    }

    private static long highWater() throws IOException {
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** {@return the most of all works so far} */
    public double peakMegabytes() {
        return peakKilobytes / 1024.0;
    }
}
