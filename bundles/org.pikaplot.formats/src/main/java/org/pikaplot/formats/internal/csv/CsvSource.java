package org.pikaplot.formats.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine.LoadConnection;
import org.pikaplot.data.Sql;
import org.pikaplot.formats.internal.load.RecordSource;
import org.pikaplot.formats.internal.load.RejectedRecords;
import org.pikaplot.formats.internal.source.Encodings;
import org.pikaplot.formats.internal.source.SourceFile;

/** One delimited file, ready to be loaded. */
final class CsvSource implements RecordSource {
    private final CsvLook look;
    private final int[] order;
    private final List<String> nullTokens;
    private final @Nullable String fastScan;
    private @Nullable CsvRecords reader;

    /**
     * Makes a source.
     *
     * @param look what is known of the file
     * @param order for each column of the table, its index in this file
     * @param nullTokens texts that mean NULL besides the empty cell
     */
    CsvSource(CsvLook look, int[] order, List<String> nullTokens) {
        this.look = look;
        this.order = order;
        this.nullTokens = nullTokens;
        boolean readable = look.charset().equals(StandardCharsets.UTF_8) && look.preamble() == 0;
        this.fastScan = readable ? scan() : null;
    }

    @Override
    public Path file() {
        return look.file();
    }

    @Override
    public @Nullable String fastScan() {
        return fastScan;
    }

    @Override
    public String carefulScan(
            LoadConnection connection, String name, RejectedRecords rejects, JobContext context)
            throws IOException {
        Charset charset = look.charset();
        if (charset.equals(StandardCharsets.UTF_8)) {
            charset = Encodings.detectBeyondHead(look.file());
        }
        var records = new RecordScanner(Encodings.openAsUtf8(look.file(), charset), look.dialect());
        reader =
                new CsvRecords(
                        connection.allocator(), records, look, order, nullTokens, rejects, context);
        connection.registerArrow(name, reader);
        return Sql.identifier(name);
    }

    @Override
    public long[] lines(long[] records) throws IOException {
        try (InputStream in = SourceFile.open(look.file())) {
            boolean blankIsRecord = look.names().size() == 1;
            return RecordLines.find(
                    in, look.dialect(), blankIsRecord, look.skippedRecords(), records);
        }
    }

    @Override
    public @Nullable IOException failure() {
        return reader == null ? null : reader.failure();
    }

    private String scan() {
        String compression =
                switch (SourceFile.packing(look.file())) {
                    case NONE -> "none";
                    case GZIP -> "gzip";
                    case ZSTD -> "zstd";
                };
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        String columns =
                IntStream.of(place)
                        .mapToObj("'t%d': 'VARCHAR'"::formatted)
                        .collect(Collectors.joining(", "));
        String nulls =
                Stream.concat(Stream.of(""), nullTokens.stream())
                        .map(Sql::literal)
                        .collect(Collectors.joining(", "));
        Dialect dialect = look.dialect();
        return "read_csv(%s, auto_detect = false, header = %s, delim = %s, quote = %s, escape = %s, nullstr = [%s], compression = '%s', columns = {%s})"
                .formatted(
                        SourceFile.literal(look.file()),
                        look.header(),
                        Sql.literal(dialect.delimiterText()),
                        Sql.literal(dialect.quoteText()),
                        Sql.literal(dialect.escapeText()),
                        nulls,
                        compression,
                        columns);
    }
}
