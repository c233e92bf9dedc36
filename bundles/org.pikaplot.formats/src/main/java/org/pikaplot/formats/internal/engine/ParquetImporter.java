package org.pikaplot.formats.internal.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.TableImporter;

/** Parquet files of any writer. */
@Component(service = TableImporter.class)
public final class ParquetImporter extends EngineFormat {

    @Override
    public String id() {
        return "parquet";
    }

    @Override
    public String label() {
        return "Parquet";
    }

    @Override
    public List<String> extensions() {
        return List.of("parquet", "pq");
    }

    @Override
    public double recognises(Path file, byte[] head) {
        boolean magic =
                head.length > 4
                        && new String(head, 0, 4, StandardCharsets.ISO_8859_1).equals("PAR1");
        return magic ? 1 : 0;
    }

    @Override
    String scan(Path file, ImportOptions options) {
        return "read_parquet(%s)".formatted(path(file));
    }
}
