package org.pikaplot.render;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.PlotViewport;
import org.pikaplot.plot.Scene;
import org.pikaplot.plot.contract.SampleTable;
import org.pikaplot.plot.types.BarPlot;
import org.pikaplot.plot.types.HistogramPlot;
import org.pikaplot.plot.types.LinePlot;
import org.pikaplot.plot.types.ScatterPlot;

/**
 * Scenes of every built-in type over the same made-up weather of three years; the same on every
 * run.
 */
final class Samples {
    private static final int DAYS = 1_096;

    private Samples() {}

    static Map<String, Scene> all() {
        Map<String, Scene> scenes = new TreeMap<>();
        scenes.put("line", line());
        scenes.put(
                "line-log",
                draw(
                        new LinePlot(),
                        "line",
                        "Growth",
                        Map.of("x", "day", "y", "growth"),
                        Map.of("log-y", "true")));
        scenes.put(
                "bar",
                draw(
                        new BarPlot(),
                        "bar",
                        "Days by kind of weather",
                        Map.of("x", "weather"),
                        Map.of()));
        scenes.put(
                "bar-stacked",
                draw(
                        new BarPlot(),
                        "bar",
                        "Rain by place and weather",
                        Map.of("x", "place", "y", "rain", "color", "weather"),
                        Map.of("limit", "8")));
        scenes.put(
                "bar-names",
                draw(
                        new BarPlot(),
                        "bar",
                        "Standing bars with long names",
                        Map.of("x", "place"),
                        Map.of("orientation", "vertical", "limit", "20")));
        scenes.put("scatter", scatter());
        scenes.put("density", density());
        scenes.put(
                "histogram",
                draw(
                        new HistogramPlot(),
                        "histogram",
                        "Temperatures",
                        Map.of("x", "temperature", "color", "weather"),
                        Map.of()));
        scenes.put(
                "empty",
                draw(
                        new HistogramPlot(),
                        "histogram",
                        "Nothing to see",
                        Map.of("x", "missing"),
                        Map.of()));
        return scenes;
    }

    static Scene line() {
        return draw(
                new LinePlot(),
                "line",
                "Daily temperature",
                Map.of("x", "day", "y", "temperature"),
                Map.of());
    }

    static Scene scatter() {
        return draw(
                new ScatterPlot(),
                "scatter",
                "Rain against temperature",
                Map.of("x", "temperature", "y", "rain", "color", "weather"),
                Map.of());
    }

    static Scene density() {
        return draw(
                new ScatterPlot(),
                "scatter",
                "Density of days",
                Map.of("x", "temperature", "y", "rain"),
                Map.of("show", "density", "cell-size", "8"));
    }

    private static Scene draw(
            PlotType type,
            String id,
            String title,
            Map<String, String> channels,
            Map<String, String> options) {
        var spec = new PlotSpec("org.pikaplot.plot.types." + id, channels, options, title);
        return weather().scene(type, spec, PlotViewport.ALL, 20_000);
    }

    private static SampleTable weather() {
        var random = new Random(42);
        String[] kinds = {"drizzle", "fog", "rain", "snow", "sun"};
        double first = LocalDate.of(2021, 1, 1).toEpochDay() * 86_400e6;
        double[] temperature =
                IntStream.range(0, DAYS)
                        .mapToDouble(i -> 12 - 10 * Math.cos(i / 58.1) + 3 * random.nextGaussian())
                        .toArray();
        double[] rain =
                IntStream.range(0, DAYS)
                        .mapToDouble(
                                i -> Math.abs(random.nextGaussian()) * (4 + Math.cos(i / 58.1) * 3))
                        .toArray();
        return new SampleTable(DAYS)
                .with(
                        "day",
                        "DATE",
                        IntStream.range(0, DAYS).mapToDouble(i -> first + i * 86_400e6).toArray())
                .with("temperature", "DOUBLE", temperature)
                .with("rain", "DOUBLE", rain)
                .with(
                        "growth",
                        "DOUBLE",
                        IntStream.range(0, DAYS).mapToDouble(i -> Math.exp(i / 120.0)).toArray())
                .with(
                        "missing",
                        "DOUBLE",
                        IntStream.range(0, DAYS).mapToDouble(i -> Double.NaN).toArray())
                .with(
                        "weather",
                        "VARCHAR",
                        IntStream.range(0, DAYS)
                                .mapToObj(i ->
                                        kinds[
                                                (int)
                                                        Math.clamp(
                                                                (temperature[i] + 3 * rain[i] % 17)
                                                                        / 6,
                                                                0,
                                                                4)])
                                .toArray(String[]::new))
                .with(
                        "place",
                        "VARCHAR",
                        IntStream.range(0, DAYS)
                                .mapToObj(i -> "Weather station " + (char) ('A' + (i * i) % 23))
                                .toArray(String[]::new));
    }
}
