package org.pikaplot.aggregate.internal.plan;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.data.Column;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableSchema;

/** Whether the columns of a request exist and can do what it wants of them. */
final class ColumnChecks {
    private final TableSchema schema;

    private ColumnChecks(TableSchema schema) {
        this.schema = schema;
    }

    /** Fails with {@code UNKNOWN_COLUMN} where they do not. */
    static void check(TableSchema schema, AggregateRequest request) {
        new ColumnChecks(schema).check(request);
    }

    private void check(AggregateRequest request) {
        request.filter().forEach(this::check);
        switch (request) {
            case AggregateRequest.Rows rows -> rows.columns().forEach(schema::get);
            case AggregateRequest.GroupBy groups -> {
                groups.keys().forEach(schema::get);
                groups.measures().forEach(this::check);
            }
            case AggregateRequest.Bin1D bins -> {
                continuous(bins.column(), "A histogram");
                known(bins.split());
            }
            case AggregateRequest.Bin2D grid -> {
                continuous(grid.x(), "A density grid");
                continuous(grid.y(), "A density grid");
            }
            case AggregateRequest.Hexagons grid -> {
                continuous(grid.x(), "A grid of hexagons");
                continuous(grid.y(), "A grid of hexagons");
            }
            case AggregateRequest.M4 lines -> {
                continuous(lines.x(), "A line");
                continuous(lines.y(), "A line");
                known(lines.split());
            }
            case AggregateRequest.Quantiles quantiles -> {
                continuous(quantiles.column(), "A quantile");
                known(quantiles.by());
            }
            case AggregateRequest.All all -> all.requests().forEach(this::check);
        }
    }

    private void check(Measure measure) {
        String column = measure.column();
        if (column != null) {
            if (measure.function() == Measure.Function.COUNT) {
                schema.get(column);
            } else {
                continuous(
                        column,
                        "The measure " + measure.function().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void check(SelectionClause clause) {
        List<String> positions =
                switch (clause) {
                    case SelectionClause.Interval interval -> List.of(interval.column());
                    case SelectionClause.Rectangle rectangle ->
                            List.of(rectangle.x(), rectangle.y());
                    case SelectionClause.Lasso lasso -> List.of(lasso.x(), lasso.y());
                    case SelectionClause.Points points -> {
                        schema.get(points.column());
                        yield List.of();
                    }
                    case SelectionClause.AnyOf any -> {
                        any.clauses().forEach(this::check);
                        yield List.of();
                    }
                };
        positions.forEach(column -> continuous(column, "A selected range"));
    }

    private void known(@Nullable String column) {
        if (column != null) {
            schema.get(column);
        }
    }

    private void continuous(String name, String what) {
        Column column = schema.get(name);
        if (!column.type().isContinuous()) {
            throw PikaException.of(
                            ErrorCode.UNKNOWN_COLUMN,
                            "%s needs numbers or times, but the column \"%s\" is of type %s."
                                    .formatted(what, column.name(), column.type().engineName()))
                    .column(column.name())
                    .build();
        }
    }
}
