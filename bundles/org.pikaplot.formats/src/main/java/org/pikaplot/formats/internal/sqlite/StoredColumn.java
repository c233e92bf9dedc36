package org.pikaplot.formats.internal.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.ColumnType.Kind;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ColumnProposal.Candidate;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.internal.infer.TypeInference;

/**
 * What a column of SQLite is, by what is stored in it: the declared type binds nobody there. Dates
 * are texts in SQLite, so texts that are dates become dates; texts that look like numbers stay
 * texts, for numbers could have been stored as such.
 */
final class StoredColumn {
    private static final ColumnType TEXT = ColumnType.ofEngine("VARCHAR");
    private static final ColumnType BLOB = ColumnType.ofEngine("BLOB");
    private static final double UNSURE = 0.6;

    private StoredColumn() {}

    /** {@return the proposal for a column with these values in the sample} */
    static ColumnProposal propose(String name, List<Object> values, ImportOptions options) {
        var counts = new ClassCounts();
        var texts = new ArrayList<String>(values.size());
        for (Object value : values) {
            StorageClass found = StorageClass.of(value);
            if (found != null) {
                counts.add(found);
            }
            texts.add(StorageClass.text(value));
        }
        if (counts.of(StorageClass.BLOB) == values.size() && !values.isEmpty()) {
            return new ColumnProposal(
                    name,
                    BLOB,
                    0.99,
                    List.of(new Candidate(TEXT, 0.01, null)),
                    List.of(),
                    List.of("BLOBs"),
                    examples(texts),
                    null);
        }
        ColumnProposal seen = TypeInference.propose(name, texts, options.dateFormat());
        if (!counts.isMixed()) {
            boolean asSeen =
                    counts.of(StorageClass.TEXT) == 0
                            || seen.type().isTemporal()
                            || seen.type().kind() == Kind.TIME
                            || isText(seen);
            return asSeen ? seen : asText(seen, 0.9, "stored as text");
        }
        boolean numbers = counts.of(StorageClass.BLOB) == 0 && !isText(seen);
        return numbers
                ? seen
                : asText(seen, UNSURE, "mixed storage classes in the sample: " + counts);
    }

    private static ColumnProposal asText(ColumnProposal seen, double most, String reason) {
        var evidence = new ArrayList<>(seen.evidence());
        evidence.add(reason);
        var candidates = new ArrayList<>(seen.candidates());
        if (!isText(seen)) {
            candidates.clear();
            candidates.add(new Candidate(seen.type(), 0.3, seen.format()));
        }
        return new ColumnProposal(
                seen.name(),
                TEXT,
                Math.min(most, isText(seen) ? seen.confidence() : most),
                candidates,
                seen.nullTokens(),
                evidence,
                seen.examples(),
                null);
    }

    private static boolean isText(ColumnProposal column) {
        return column.type().kind() == Kind.TEXT || column.type().kind() == Kind.CATEGORY;
    }

    private static List<String> examples(List<String> texts) {
        return texts.stream()
                .map(text -> text.length() > 100 ? text.substring(0, 100) : text)
                .distinct()
                .limit(5)
                .toList();
    }
}
