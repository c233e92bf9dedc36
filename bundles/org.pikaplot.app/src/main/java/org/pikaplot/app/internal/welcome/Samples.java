package org.pikaplot.app.internal.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/** The tables that come with the program. */
final class Samples {
    private static final String FOLDER = "/samples/";

    private Samples() {}

    /** {@return file names of the samples, sorted} */
    static List<String> names() {
        Bundle bundle = FrameworkUtil.getBundle(Samples.class);
        var names = new ArrayList<String>();
        if (bundle != null) {
            for (String ending : List.of("*.csv", "*.csv.gz", "*.parquet")) {
                var entries = bundle.findEntries(FOLDER, ending, false);
                if (entries != null) {
                    for (URL entry : Collections.list(entries)) {
                        names.add(entry.getPath().substring(entry.getPath().lastIndexOf('/') + 1));
                    }
                }
            }
        }
        Collections.sort(names);
        return names;
    }

    /**
     * Copies a sample to where an importer can read it.
     *
     * @param folder made if missing
     * @throws PikaException {@code CANNOT_WRITE}
     */
    static Path unpack(String name, Path folder) {
        Path file = folder.resolve(name);
        try (InputStream sample = Samples.class.getResourceAsStream(FOLDER + name)) {
            if (sample == null) {
                throw PikaException.of(
                                ErrorCode.BAD_FILE, "The program has no sample " + name + ".")
                        .build();
            }
            Files.createDirectories(folder);
            Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw PikaException.of(ErrorCode.CANNOT_WRITE, "The sample could not be unpacked.")
                    .file(file)
                    .cause(e)
                    .build();
        }
    }
}
