package org.pikaplot.formats.internal.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableSchema;
import org.pikaplot.formats.BadRowPolicy;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.internal.infer.NumberFormat;

/** Types that a person gave, checked before they come near SQL. */
final class InsistedTypes {
    /** A type's name with numbers in parentheses; nothing that could end an expression. */
    private static final Pattern TYPE_NAME =
            Pattern.compile("[A-Za-z][A-Za-z0-9_ ]*(\\(\\s*\\d+\\s*(,\\s*\\d+\\s*)?\\))?");

    private InsistedTypes() {}

    /**
     * {@return how each column of the plan is loaded; {@code inferred} decides where no type was
     * given}
     */
    static List<ColumnPlan> plan(
            QueryEngine engine,
            ImportPlan plan,
            Function<ColumnProposal, ColumnPlan> inferred,
            JobContext context) {
        Map<String, Wanted> types = new HashMap<>();
        var schema =
                new TableSchema(
                        plan.columns().stream().map(c -> new Column(c.name(), c.type())).toList());
        plan.options()
                .types()
                .forEach((name, type) ->
                        types.put(schema.get(name).name(), resolve(engine, type, context)));
        BadRowPolicy given = plan.options().badRows();
        BadRowPolicy policy = given == null ? BadRowPolicy.REJECT : given;
        var columns = new ArrayList<ColumnPlan>();
        for (var proposal : plan.columns()) {
            Wanted wanted = types.get(proposal.name());
            columns.add(
                    wanted == null
                            ? inferred.apply(proposal)
                            : ColumnPlan.insisted(
                                    proposal,
                                    wanted.type,
                                    policy,
                                    wanted.format(plan.options().dateFormat())));
        }
        return columns;
    }

    /** A type and, where it was told, how the texts are written. */
    private record Wanted(ColumnType type, @Nullable String format) {
        @Nullable String format(@Nullable String dateFormat) {
            return format == null && type.isTemporal() ? dateFormat : format;
        }
    }

    private static Wanted resolve(QueryEngine engine, String spelling, JobContext context) {
        String text = spelling.strip();
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            String format = text.substring(i + 1).strip();
            boolean date = format.split(" ", 2)[0].contains("%");
            if ((date || NumberFormat.named(format) != null)
                    && TYPE_NAME.matcher(text.substring(0, i)).matches()) {
                return new Wanted(type(engine, text.substring(0, i), context), format);
            }
        }
        return new Wanted(type(engine, text, context), null);
    }

    private static ColumnType type(QueryEngine engine, String type, JobContext context) {
        String name = type.strip();
        if (name.toUpperCase(Locale.ROOT).matches("ENUM|CATEGORY")) {
            return ColumnType.ofEngine("ENUM");
        }
        if (!TYPE_NAME.matcher(name).matches()) {
            throw unknown(type, null);
        }
        var found = new ArrayList<String>();
        try {
            engine.readFile(
                    "SELECT typeof(CAST(NULL AS %s))".formatted(name),
                    List.of(),
                    batch -> found.add(String.valueOf(batch.getText(0, 0))),
                    context);
        } catch (PikaException e) {
            throw unknown(type, e);
        }
        return ColumnType.ofEngine(found.getFirst());
    }

    private static PikaException unknown(String type, @Nullable Throwable cause) {
        var failure =
                PikaException.of(
                        ErrorCode.USAGE,
                        "\"%s\" is not a column type. Common ones: INTEGER, BIGINT, DOUBLE, DECIMAL(18,3), VARCHAR, ENUM, BOOLEAN, DATE, TIMESTAMP."
                                .formatted(type));
        return (cause == null ? failure : failure.cause(cause)).build();
    }
}
