package org.pikaplot.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ColumnType;

/**
 * How one column would be read.
 *
 * @param name as in the file, made unique and non-blank
 * @param type the type proposed; text with few different values is {@code CATEGORY} with the engine
 *     name {@code ENUM}, its dictionary comes with the load
 * @param confidence from 0 to 1: how likely the whole file fits and the type is what a person means
 * @param candidates other readings worth offering, best first
 * @param nullTokens texts of the sample that probably mean "no value", such as {@code N/A} or
 *     {@code -999}, the most frequent first; they are read as NULL only when {@link
 *     ImportOptions#nullTokens} names them
 * @param evidence short reasons for a person, such as "leading zeros" or "1.2 % of the sample is
 *     not a number"
 * @param examples some distinct values as in the file
 * @param format how the texts are written where the type alone does not tell: a strptime pattern
 *     for dates and times, {@code 1.234,5} or {@code $1,234.5} for numbers with separators or
 *     signs; null = as the engine writes them
 */
public record ColumnProposal(
        String name,
        ColumnType type,
        double confidence,
        List<Candidate> candidates,
        List<String> nullTokens,
        List<String> evidence,
        List<String> examples,
        @Nullable String format) {
    /** Below this confidence a person is asked. */
    public static final double ASK_BELOW = 0.8;

    public ColumnProposal {
        candidates = List.copyOf(candidates);
        nullTokens = List.copyOf(nullTokens);
        evidence = List.copyOf(evidence);
        examples = List.copyOf(examples);
    }

    /** {@return a certain column of a format that carries its own types} */
    public static ColumnProposal certain(String name, ColumnType type) {
        return new ColumnProposal(
                name, type, 1.0, List.of(), List.of(), List.of(), List.of(), null);
    }

    /**
     * Another way to read the column.
     *
     * @param type the type it would get
     * @param confidence from 0 to 1: how likely a person means this
     * @param format as in {@link ColumnProposal#format}
     */
    public record Candidate(ColumnType type, double confidence, @Nullable String format) {
        /** {@return what {@link ImportOptions#types} takes to have the column read this way} */
        public String spelling() {
            return format == null ? type.engineName() : type.engineName() + " " + format;
        }
    }
}
