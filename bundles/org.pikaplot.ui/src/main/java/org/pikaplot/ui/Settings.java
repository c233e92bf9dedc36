package org.pikaplot.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose for this program, on this machine. Immutable.
 *
 * @param dark dark or light; null = as the system has it
 * @param memoryLimitBytes what the program may take in all; 0 = half of the machine's memory
 * @param workers concurrent jobs and engine threads; 0 = one for each core
 * @param reduceMotion whether things jump to where they go instead of moving there
 * @param recentFiles workspaces, the newest first
 */
public record Settings(
        @Nullable Boolean dark,
        long memoryLimitBytes,
        int workers,
        boolean reduceMotion,
        List<Path> recentFiles) {

    /** Recent files remembered. */
    public static final int MAX_RECENT = 10;

    /** What holds before anything was chosen. */
    public static final Settings DEFAULT = new Settings(null, 0, 0, false, List.of());

    public Settings {
        if (memoryLimitBytes < 0 || workers < 0) {
            throw new IllegalArgumentException("limits are not negative");
        }
        recentFiles = List.copyOf(recentFiles.subList(0, Math.min(recentFiles.size(), MAX_RECENT)));
    }

    /** {@return the same with another look} */
    public Settings withDark(boolean value) {
        return new Settings(value, memoryLimitBytes, workers, reduceMotion, recentFiles);
    }

    /** {@return the same with {@code file} as the newest recent file} */
    public Settings withRecent(Path file) {
        var files = new ArrayList<Path>(recentFiles);
        files.remove(file);
        files.addFirst(file);
        return new Settings(dark, memoryLimitBytes, workers, reduceMotion, files);
    }

    /** {@return the same without a recent file that is gone} */
    public Settings withoutRecent(Path file) {
        var files = new ArrayList<Path>(recentFiles);
        files.remove(file);
        return new Settings(dark, memoryLimitBytes, workers, reduceMotion, files);
    }
}
