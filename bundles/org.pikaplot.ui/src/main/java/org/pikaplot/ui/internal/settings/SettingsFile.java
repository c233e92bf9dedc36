package org.pikaplot.ui.internal.settings;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pikaplot.session.Subscription;
import org.pikaplot.ui.Settings;
import org.pikaplot.ui.SettingsStore;
import org.pikaplot.ui.internal.Observers;

/**
 * Settings in a text file, replaced whole at each change. What cannot be read counts as not chosen,
 * and what cannot be written is logged: nobody loses work for a setting.
 */
public final class SettingsFile implements SettingsStore {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;
    private final Observers<Settings> observers = new Observers<>();
    private Settings settings;

    /** Reads the settings, if there are any. */
    public SettingsFile(Path file) {
        this.file = file;
        this.settings = read(file);
    }

    @Override
    public Settings get() {
        return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings);
        if (!next.equals(settings)) {
            settings = next;
            write();
            observers.tell(next);
        }
    }

    @Override
    public Subscription observe(Consumer<Settings> observer) {
        return observers.add(observer);
    }

    private static Settings read(Path file) {
        var text = new Properties();
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                text.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(
                        Level.WARNING,
                        "The settings start anew, for they could not be read: {0} [{1}]",
                        e,
                        file);
                return Settings.DEFAULT;
            }
        }
        String dark = text.getProperty("dark");
        return new Settings(
                dark == null ? null : Boolean.valueOf(dark),
                number(text.getProperty("memoryLimitBytes")),
                (int) Math.min(1024, number(text.getProperty("workers"))),
                Boolean.parseBoolean(text.getProperty("reduceMotion")),
                recentFiles(text));
    }

    private static long number(@Nullable String text) {
        try {
            return text == null ? 0 : Math.max(0, Long.parseLong(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static List<Path> recentFiles(Properties text) {
        var files = new ArrayList<Path>();
        for (int i = 0; i < Settings.MAX_RECENT; i++) {
            String file = text.getProperty("recent." + i);
            if (file != null) {
                try {
                    files.add(Path.of(file));
                } catch (InvalidPathException e) {
                    LOG.log(Level.DEBUG, "A recent file of another system is left out: {0}", file);
                }
            }
        }
        return files;
    }

    private void write() {
        var text = new Properties();
        Boolean dark = settings.dark();
        if (dark != null) {
            text.setProperty("dark", dark.toString());
        }
        text.setProperty("memoryLimitBytes", Long.toString(settings.memoryLimitBytes()));
        text.setProperty("workers", Integer.toString(settings.workers()));
        text.setProperty("reduceMotion", Boolean.toString(settings.reduceMotion()));
        List<Path> recent = settings.recentFiles();
        for (int i = 0; i < recent.size(); i++) {
            text.setProperty("recent." + i, recent.get(i).toString());
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part =
                    Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".part");
            try (var writer = Files.newBufferedWriter(part)) {
                text.store(writer, null);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be written: {0} [{1}]", e, file);
        }
    }
}
