package org.pikaplot.formats.internal.engine;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.TableImporter;
import org.pikaplot.formats.internal.source.Encodings;
import org.pikaplot.formats.internal.source.SourceFile;

/** JSON: an array of objects, or one object after the other (NDJSON). Nested values stay nested. */
@Component(service = TableImporter.class)
public final class JsonImporter extends EngineFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String label() {
        return "JSON";
    }

    @Override
    public List<String> extensions() {
        return List.of("json", "ndjson", "jsonl", "json.gz", "ndjson.gz", "jsonl.gz");
    }

    @Override
    public double recognises(Path file, byte[] head) {
        Charset charset = Encodings.detect(head);
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return 0;
        }
        String text = new String(head, 0, Math.min(head.length, 4096), charset).stripLeading();
        if (text.startsWith("\ufeff")) {
            text = text.substring(1).stripLeading();
        }
        boolean object =
                text.startsWith("{")
                        && (text.startsWith("\"", firstToken(text))
                                || text.startsWith("}", firstToken(text)));
        boolean array = text.startsWith("[") && text.startsWith("{", firstToken(text));
        return object || array ? 0.9 : 0;
    }

    /** The whole file decides about the types: a value that comes late must not be lost. */
    @Override
    String scan(Path file, ImportOptions options) {
        return "read_json(%s, sample_size = -1, maximum_object_size = 134217728, compression = '%s')"
                .formatted(path(file), compression(file));
    }

    @Override
    String look(Path file, ImportOptions options) {
        return "read_json(%s, maximum_object_size = 134217728, compression = '%s')"
                .formatted(path(file), compression(file));
    }

    private static String compression(Path file) {
        return switch (SourceFile.packing(file)) {
            case NONE -> "uncompressed";
            case GZIP -> "gzip";
            case ZSTD -> "zstd";
        };
    }

    private static int firstToken(String text) {
        int i = 1;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
