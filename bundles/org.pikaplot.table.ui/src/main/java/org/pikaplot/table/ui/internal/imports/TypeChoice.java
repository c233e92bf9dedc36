package org.pikaplot.table.ui.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.ui.Readable;

/**
 * A way to read a column.
 *
 * @param spelling what an import plan takes; empty leaves it to the importer
 * @param words what a person reads
 */
record TypeChoice(Optional<String> spelling, String words) {
    private static final Map<String, String> COMMON = common();

    private static Map<String, String> common() {
        var types = new LinkedHashMap<String, String>();
        types.put("VARCHAR", "text");
        types.put("ENUM", "category");
        types.put("INTEGER", "whole number");
        types.put("BIGINT", "large whole number");
        types.put("DOUBLE", "number");
        types.put("DECIMAL(18,3)", "exact decimal");
        types.put("BOOLEAN", "true or false");
        types.put("DATE", "day");
        types.put("TIMESTAMP", "day and time");
        types.put("TIME", "time of day");
        return java.util.Collections.unmodifiableMap(types);
    }

    /** {@return the type the importer proposes, with how it is written} */
    static String found(ColumnProposal column) {
        String type = column.type().engineName();
        return column.format() == null ? type : type + " " + column.format();
    }

    /** {@return what is worth offering for a column: as found, its other readings, common types} */
    static List<TypeChoice> of(ColumnProposal column) {
        var choices = new ArrayList<TypeChoice>();
        choices.add(
                new TypeChoice(
                        Optional.empty(),
                        "%s (as found, %s)"
                                .formatted(found(column), Readable.percent(column.confidence()))));
        var offered = new ArrayList<String>();
        offered.add(found(column));
        for (ColumnProposal.Candidate candidate : column.candidates()) {
            if (!offered.contains(candidate.spelling())) {
                offered.add(candidate.spelling());
                choices.add(
                        new TypeChoice(
                                Optional.of(candidate.spelling()),
                                "%s (%s)"
                                        .formatted(
                                                candidate.spelling(),
                                                Readable.percent(candidate.confidence()))));
            }
        }
        COMMON.forEach((type, meaning) -> {
            if (!offered.contains(type)) {
                choices.add(new TypeChoice(Optional.of(type), type + " – " + meaning));
            }
        });
        return choices;
    }

    /** {@return how a spelling reads among choices; itself where it is none of them} */
    static String words(List<TypeChoice> choices, String spelling) {
        return choices.stream()
                .filter(choice -> choice.spelling().filter(spelling::equals).isPresent())
                .findFirst()
                .map(TypeChoice::words)
                .orElse(spelling);
    }
}
