package org.pikaplot.formats.internal.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ColumnType;
import org.pikaplot.formats.BadRowPolicy;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.internal.infer.NumberFormat;

/**
 * How one column of texts is loaded.
 *
 * @param proposal what the sample said
 * @param reading how its texts become values
 * @param policy what happens to values that do not fit; WIDEN unless somebody insisted on the type
 * @param category whether it becomes a dictionary when it has few different values
 * @param insisted whether the type was given by a person
 * @param open whether nothing is known, so that the whole file decides
 */
public record ColumnPlan(
        ColumnProposal proposal,
        Reading reading,
        BadRowPolicy policy,
        boolean category,
        boolean insisted,
        boolean open) {

    private static final ColumnType ENUM = ColumnType.ofEngine("ENUM");

    /** {@return the plan for a column of texts whose type nobody gave} */
    public static ColumnPlan inferred(ColumnProposal proposal) {
        boolean category = proposal.type().kind() == ColumnType.Kind.CATEGORY;
        boolean open =
                proposal.type().kind() == ColumnType.Kind.TEXT && proposal.examples().isEmpty();
        return new ColumnPlan(
                proposal, inferredReading(proposal), BadRowPolicy.WIDEN, category, false, open);
    }

    /**
     * {@return the plan for a column that has its type in the file already; text may become a
     * dictionary}
     */
    public static ColumnPlan asIs(ColumnProposal proposal) {
        boolean category = proposal.type().engineName().equals("VARCHAR");
        return new ColumnPlan(
                proposal, new Reading.Text(), BadRowPolicy.WIDEN, category, false, false);
    }

    /**
     * {@return the plan for a column whose type a person gave}
     *
     * @param format how the texts are written, as in {@link ColumnProposal#format}; null = as found
     */
    static ColumnPlan insisted(
            ColumnProposal proposal,
            ColumnType type,
            BadRowPolicy policy,
            @Nullable String format) {
        boolean category = type.equals(ENUM);
        Reading reading =
                switch (type.kind()) {
                    case TEXT, CATEGORY -> new Reading.Text();
                    default -> insistedReading(proposal, type, format);
                };
        return new ColumnPlan(proposal, reading, policy, category, true, false);
    }

    /** {@return the same column taken as it stands, unless a person gave a type} */
    ColumnPlan plain() {
        return insisted
                ? this
                : new ColumnPlan(proposal, new Reading.Text(), policy, false, false, false);
    }

    String name() {
        return proposal.name();
    }

    /** {@return whether values that do not fit are looked at one by one} */
    boolean keepsMisfits() {
        return insisted && !isText() && policy != BadRowPolicy.WIDEN && policy != BadRowPolicy.TEXT;
    }

    boolean isText() {
        return reading instanceof Reading.Text;
    }

    /** {@return readings to try, best first, when the texts do not fit the one that was planned} */
    List<Reading> wider() {
        ColumnType big = ColumnType.ofEngine("BIGINT");
        ColumnType huge = ColumnType.ofEngine("HUGEINT");
        ColumnType date = ColumnType.ofEngine("DATE");
        var integer = new Reading.Printed(ColumnType.ofEngine("INTEGER"));
        var timestamp = new Reading.Timestamp(ColumnType.ofEngine("TIMESTAMP"), 6);
        var nanos = new Reading.Timestamp(ColumnType.ofEngine("TIMESTAMP_NS"), 9);
        List<Reading> readings =
                switch (proposal.type().kind()) {
                    case INTEGER ->
                            List.of(
                                    integer,
                                    new Reading.Printed(big),
                                    new Reading.Printed(huge),
                                    new Reading.Doubles());
                    case FLOATING -> List.of(new Reading.Doubles());
                    case DATE, TIMESTAMP ->
                            proposal.format() == null
                                    ? List.of(new Reading.Printed(date), timestamp, nanos)
                                    : List.of(reading);
                    case BOOLEAN, INSTANT, TIME -> List.of(reading);
                    default ->
                            open
                                    ? List.of(
                                            integer,
                                            new Reading.Printed(big),
                                            new Reading.Doubles(),
                                            new Reading.Booleans(),
                                            new Reading.Printed(date),
                                            timestamp,
                                            new Reading.Instant())
                                    : List.of();
                };
        return readings.stream().map(reading -> (Reading) new Reading.Trimmed(reading)).toList();
    }

    private static Reading inferredReading(ColumnProposal proposal) {
        ColumnType type = proposal.type();
        String format = proposal.format();
        NumberFormat separated = NumberFormat.named(format);
        Reading reading =
                switch (type.kind()) {
                    case INTEGER, TIME -> new Reading.Printed(type);
                    case FLOATING ->
                            separated == null
                                    ? new Reading.Doubles()
                                    : new Reading.Separated(separated, new Reading.Doubles());
                    case BOOLEAN -> new Reading.Booleans();
                    case DATE ->
                            format == null
                                    ? new Reading.Printed(type)
                                    : new Reading.Patterned(type, format);
                    case TIMESTAMP ->
                            format == null
                                    ? new Reading.Timestamp(type, 6)
                                    : new Reading.Patterned(type, format);
                    case INSTANT -> new Reading.Instant();
                    case OPAQUE -> new Reading.Bytes();
                    default -> new Reading.Text();
                };
        boolean padded =
                proposal.examples().stream().anyMatch(example -> !example.strip().equals(example));
        return padded && !(reading instanceof Reading.Text)
                ? new Reading.Trimmed(reading)
                : reading;
    }

    /**
     * The format a person gave, else what was found for such a type, decides how texts are read.
     */
    private static Reading insistedReading(
            ColumnProposal proposal, ColumnType type, @Nullable String given) {
        String format = given != null ? given : foundFormat(proposal, type);
        NumberFormat separated = NumberFormat.named(format);
        if (type.isTemporal() && format != null && format.contains("%")) {
            return new Reading.Trimmed(new Reading.Patterned(type, format));
        }
        if (type.isNumeric() && separated != null) {
            return new Reading.Trimmed(
                    new Reading.Separated(separated, new Reading.Insisted(type)));
        }
        return new Reading.Insisted(type);
    }

    /** {@return the format of the best reading of that sort; null when another is as good} */
    private static @Nullable String foundFormat(ColumnProposal proposal, ColumnType type) {
        if (proposal.format() != null) {
            return proposal.format();
        }
        List<ColumnProposal.Candidate> written =
                proposal.candidates().stream()
                        .filter(c -> c.format() != null)
                        .filter(c ->
                                type.isNumeric() && c.type().isNumeric()
                                        || type.isTemporal() && c.type().isTemporal())
                        .toList();
        boolean tie =
                written.size() > 1 && written.get(0).confidence() <= written.get(1).confidence();
        return written.isEmpty() || tie ? null : written.getFirst().format();
    }
}
