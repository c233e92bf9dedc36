package org.pikaplot.plot.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pikaplot.data.ColumnType;
import org.pikaplot.plot.Channel;
import org.pikaplot.plot.PlotOption;
import org.pikaplot.plot.PlotType;

/**
 * The guide's tables of channels and options are the program's. {@code -Dguide.update=true} writes
 * them.
 */
class PlotGuideTest {
    private static final Path GUIDE = Path.of("../../docs/guides/plots.md");

    @Test
    void tablesOfTheGuideAreCurrent() throws IOException {
        String guide = Files.readString(GUIDE);
        String current = guide;
        for (Map.Entry<String, PlotType> type : types().entrySet()) {
            String start = "<!-- " + type.getKey() + " -->\n";
            assertThat(current).contains(start);
            int from = current.indexOf(start) + start.length();
            int to = current.indexOf("<!-- end -->", from);
            current = current.substring(0, from) + tables(type.getValue()) + current.substring(to);
        }
        if (Boolean.getBoolean("guide.update")) {
            Files.writeString(GUIDE, current);
        } else {
            assertThat(guide).isEqualTo(current);
        }
    }

    private static Map<String, PlotType> types() {
        Map<String, PlotType> types = new LinkedHashMap<>();
        types.put("line", new LinePlot());
        types.put("bar", new BarPlot());
        types.put("scatter", new ScatterPlot());
        types.put("histogram", new HistogramPlot());
        return types;
    }

    private static String tables(PlotType type) {
        var text = new StringBuilder("\n| Channel | | Columns |\n|---|---|---|\n");
        for (Channel channel : type.channels()) {
            String kinds =
                    new TreeSet<ColumnType.Kind>(channel.accepts())
                            .stream()
                                    .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
                                    .collect(Collectors.joining(", "));
            text.append(
                    "| `%s` | %s | %s |\n"
                            .formatted(channel.id(), channel.required() ? "required" : "", kinds));
        }
        text.append("\n| Option | Values | Default | |\n|---|---|---|---|\n");
        for (PlotOption<?> option : type.options()) {
            text.append(
                    "| `%s` | %s | %s | %s |\n"
                            .formatted(
                                    option.id(), values(option), standard(option), option.help()));
        }
        return text.append('\n').toString();
    }

    private static String values(PlotOption<?> option) {
        return switch (option) {
            case PlotOption.Whole o -> (o.min() + " to " + o.max() + " " + o.unit()).strip();
            case PlotOption.Real o -> (o.min() + " to " + o.max() + " " + o.unit()).strip();
            case PlotOption.Toggle o -> "true, false";
            case PlotOption.Choice o -> String.join(", ", o.values());
            case PlotOption.Text o -> "text";
        };
    }

    private static String standard(PlotOption<?> option) {
        String text = String.valueOf(option.defaultValue());
        return text.isEmpty() ? "" : "`" + text + "`";
    }
}
