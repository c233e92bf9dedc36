package org.pikaplot.plot.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.Range;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.TableSchema;
import org.pikaplot.plot.PlotContext;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.PlotViewport;
import org.pikaplot.plot.Scene;

/**
 * A small table in memory that answers aggregate requests as they are documented, one row after the
 * other.
 */
public final class SampleTable {
    private final int rowCount;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();

    /** Starts a table of so many rows. */
    public SampleTable(int rowCount) {
        this.rowCount = rowCount;
    }

    /** Adds a column of numbers or times; NaN is a value that is not finite, like infinities. */
    public SampleTable with(String name, String engineType, double[] numbers) {
        return add(name, engineType, numbers);
    }

    /** Adds a column of text; null is NULL. */
    public SampleTable with(String name, String engineType, String[] texts) {
        return add(name, engineType, texts);
    }

    private SampleTable add(String name, String engineType, Object array) {
        columns.add(new Column(name, ColumnType.ofEngine(engineType)));
        values.put(name, array);
        return this;
    }

    /** {@return the schema} */
    public TableSchema schema() {
        return new TableSchema(columns);
    }

    /** {@return how many rows there are} */
    public int rowCount() {
        return rowCount;
    }

    /** {@return the scene of a spec} */
    public Scene scene(PlotType type, PlotSpec spec, PlotViewport viewport, int markBudget) {
        PlotContext context = context(spec, viewport, markBudget);
        return type.scene(spec, answer(type.request(spec, context)), context);
    }

    /** {@return the context of a plot 640 by 400 pixels large} */
    public PlotContext context(PlotSpec spec, PlotViewport viewport, int markBudget) {
        Map<String, ColumnDomain> domains =
                spec.channels().values().stream()
                        .distinct()
                        .collect(Collectors.toMap(name -> schema().get(name).name(), this::domain));
        return new PlotContext(schema(), domains, rowCount, viewport, 640, 400, markBudget);
    }

    private ColumnDomain domain(String name) {
        if (values.get(name) instanceof double[] numbers) {
            double[] finite = Arrays.stream(numbers).filter(Double::isFinite).toArray();
            var distinct = new HashSet<Double>();
            Arrays.stream(finite).forEach(distinct::add);
            Optional<Range> range =
                    finite.length == 0
                            ? Optional.empty()
                            : Optional.of(
                                    new Range(
                                            Arrays.stream(finite).min().orElseThrow(),
                                            Arrays.stream(finite).max().orElseThrow()));
            return new ColumnDomain(
                    range,
                    List.of(),
                    distinct.size(),
                    0,
                    numbers.length - finite.length,
                    distinct.size() == finite.length);
        }
        String[] texts = texts(name);
        long nulls = Arrays.stream(texts).filter(text -> text == null).count();
        var distinct = new TreeSet<>(Arrays.stream(texts).filter(text -> text != null).toList());
        return new ColumnDomain(
                Optional.empty(),
                distinct.stream().limit(ColumnDomain.MAX_LABELS).toList(),
                distinct.size(),
                nulls,
                0,
                distinct.size() == texts.length - nulls);
    }

    /** {@return the answer to a request} */
    public AggregateResult answer(AggregateRequest request) {
        if (request instanceof AggregateRequest.All all) {
            return new AggregateResult.All(all.requests().stream().map(this::answer).toList());
        }
        int[] rows =
                IntStream.range(0, rowCount)
                        .filter(row ->
                                request.filter().stream()
                                        .allMatch(new SampleFilter(this, row)::test))
                        .toArray();
        var answers = new SampleAnswers(this, rows);
        return switch (request) {
            case AggregateRequest.Rows r -> answers.rows(r);
            case AggregateRequest.GroupBy g -> answers.groups(g);
            case AggregateRequest.Bin1D b -> answers.bins(b);
            case AggregateRequest.Bin2D b -> answers.grid(b);
            case AggregateRequest.Hexagons h -> answers.hexagons(h);
            case AggregateRequest.M4 m -> answers.envelope(m);
            case AggregateRequest.Quantiles q -> answers.quantiles(q);
            case AggregateRequest.All all -> throw new IllegalStateException("answered above");
        };
    }

    double[] numbers(String name) {
        return (double[]) values.get(schema().get(name).name());
    }

    String[] texts(String name) {
        return (String[]) values.get(schema().get(name).name());
    }

    boolean isText(String name) {
        return values.get(schema().get(name).name()) instanceof String[];
    }

    /** {@return the value that rows of one group share; null for NULL} */
    Object key(String name, int row) {
        if (isText(name)) {
            return texts(name)[row];
        }
        double number = numbers(name)[row];
        return Double.isNaN(number) ? null : number + 0.0;
    }

    /**
     * {@return rows by the value of a text column in text order, NULL last and only if it occurs}
     */
    Map<String, int[]> split(String name, int[] rows) {
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int row : rows) {
            lists.computeIfAbsent(texts(name)[row], text -> new ArrayList<>()).add(row);
        }
        Map<String, int[]> split = new LinkedHashMap<>();
        Stream<String> present = lists.keySet().stream().filter(text -> text != null).sorted();
        present.forEach(
                text -> split.put(text, lists.get(text).stream().mapToInt(i -> i).toArray()));
        if (lists.containsKey(null)) {
            split.put(null, lists.get(null).stream().mapToInt(i -> i).toArray());
        }
        return split;
    }
}
