package org.pikaplot.formats.internal.infer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ColumnType;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ColumnProposal.Candidate;

/** What was found out about a column, with its reasons. */
record Finding(
        ColumnType type,
        double confidence,
        @Nullable String format,
        List<Candidate> candidates,
        List<String> nullTokens,
        List<String> evidence) {
    private static final String TEXT = "VARCHAR";

    /** {@return a type as sure as that} What is left of the confidence is text's. */
    static Finding of(String type, double confidence) {
        Finding bare = bare(type, confidence, null);
        return type.equals(TEXT) ? bare : bare.or(TEXT, rest(confidence), null);
    }

    /** {@return a type whose texts are written in a format} */
    static Finding written(String type, double confidence, String format) {
        return bare(type, confidence, format).or(TEXT, rest(confidence), null);
    }

    /** {@return text} */
    static Finding text(double confidence) {
        return bare(TEXT, confidence, null);
    }

    /** {@return the same with a further candidate, behind those it has} */
    Finding or(String other, double otherConfidence, @Nullable String otherFormat) {
        var candidate = new Candidate(ColumnType.ofEngine(other), otherConfidence, otherFormat);
        return new Finding(
                type, confidence, format, with(candidates, candidate), nullTokens, evidence);
    }

    /** {@return the same with a further reason} */
    Finding because(String reason) {
        return new Finding(
                type, confidence, format, candidates, nullTokens, with(evidence, reason));
    }

    /** {@return the same with texts that probably mean NULL} */
    Finding missing(List<String> tokens) {
        return new Finding(type, confidence, format, candidates, tokens, evidence);
    }

    /** {@return the same, at most as sure as that} */
    Finding atMost(double most) {
        return new Finding(
                type, Math.min(confidence, most), format, candidates, nullTokens, evidence);
    }

    /** {@return whether it is more than text} */
    boolean isValue() {
        return type.kind() != ColumnType.Kind.TEXT && type.kind() != ColumnType.Kind.CATEGORY;
    }

    /** {@return the proposal for a column} */
    ColumnProposal proposal(String name, List<String> examples) {
        return new ColumnProposal(
                name, type, confidence, candidates, nullTokens, evidence, examples, format);
    }

    private static Finding bare(String type, double confidence, @Nullable String format) {
        return new Finding(
                ColumnType.ofEngine(type), confidence, format, List.of(), List.of(), List.of());
    }

    private static double rest(double confidence) {
        return Math.round(100 - 100 * confidence) / 100.0;
    }

    private static <T> List<T> with(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
