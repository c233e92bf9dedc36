package org.pikaplot.formats.internal.registry;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImporterRegistry;
import org.pikaplot.formats.TableImporter;
import org.pikaplot.formats.internal.source.SourceFile;

/** A registry of a fixed list. */
public final class ListedImporters implements ImporterRegistry {
    /** An ending that belongs to an importer counts this much on top of what the content says. */
    private static final double ENDING_BONUS = 0.3;

    private static final double ENOUGH = 0.35;

    private final List<TableImporter> importers;

    /** Takes the importers in any order. */
    public ListedImporters(List<? extends TableImporter> importers) {
        this.importers =
                importers.stream()
                        .map(TableImporter.class::cast)
                        .sorted(Comparator.comparing(TableImporter::label))
                        .toList();
    }

    @Override
    public List<TableImporter> importers() {
        return importers;
    }

    @Override
    public TableImporter importerFor(Path file) {
        SourceFile.requireReadable(file);
        byte[] head = SourceFile.head(file, 1 << 16);
        TableImporter best = null;
        double bestScore = 0;
        for (TableImporter importer : importers) {
            double content = importer.recognises(file, head);
            double score =
                    content <= 0 ? 0 : content + (hasEndingOf(importer, file) ? ENDING_BONUS : 0);
            if (score > bestScore) {
                best = importer;
                bestScore = score;
            }
        }
        if (best == null || bestScore < ENOUGH) {
            throw PikaException.of(ErrorCode.BAD_FILE, unknownFormat(file)).file(file).build();
        }
        return best;
    }

    @Override
    public TableImporter get(String id) {
        return importers.stream()
                .filter(importer -> importer.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        PikaException.of(
                                        ErrorCode.USAGE,
                                        "There is no importer \"%s\". There are: %s."
                                                .formatted(id, ids()))
                                .build());
    }

    private String unknownFormat(Path file) {
        String expected =
                importers.stream()
                        .filter(importer -> hasEndingOf(importer, file))
                        .map(importer ->
                                "Its name says %s, its content does not."
                                        .formatted(importer.label()))
                        .findFirst()
                        .orElse(
                                "Known formats: "
                                        + importers.stream()
                                                .map(TableImporter::label)
                                                .collect(Collectors.joining(", "))
                                        + ".");
        return "This is not a table in a known format. " + expected;
    }

    private String ids() {
        return importers.stream().map(TableImporter::id).sorted().collect(Collectors.joining(", "));
    }

    private static boolean hasEndingOf(TableImporter importer, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return importer.extensions().stream().anyMatch(ending -> name.endsWith("." + ending));
    }
}
