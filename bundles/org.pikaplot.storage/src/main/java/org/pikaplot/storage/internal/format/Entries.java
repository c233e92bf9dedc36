package org.pikaplot.storage.internal.format;

import java.util.regex.Pattern;
import org.pikaplot.storage.Chunk;

/** The names of entries. */
public final class Entries {
    /** First in the file, so that its bytes say what it is. */
    public static final String MIMETYPE = "mimetype";

    /** What {@link #MIMETYPE} holds. */
    public static final String MIMETYPE_TEXT = "application/vnd.pikaplot.workspace+zip";

    /** The table of contents. */
    public static final String MANIFEST = "manifest.json";

    /** The model. */
    public static final String MODEL = "model.xmi";

    private static final String DATA_FOLDER = "data/";
    private static final Pattern DATA = Pattern.compile("data/[0-9a-f]{64}\\.parquet");

    private Entries() {}

    /** The entry of a chunk. */
    public static String data(Chunk chunk) {
        return DATA_FOLDER + chunk.fileName();
    }

    /** Whether the name is one of a chunk of that content. */
    public static boolean isData(String path, String sha256) {
        return DATA.matcher(path).matches() && path.startsWith(DATA_FOLDER + sha256);
    }
}
