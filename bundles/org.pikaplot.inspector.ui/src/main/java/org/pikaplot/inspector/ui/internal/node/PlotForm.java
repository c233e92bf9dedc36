package org.pikaplot.inspector.ui.internal.node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pikaplot.data.Column;
import org.pikaplot.data.TableSchema;
import org.pikaplot.inspector.ui.internal.form.Form;
import org.pikaplot.plot.Channel;
import org.pikaplot.plot.PlotOption;
import org.pikaplot.plot.PlotSpec;
import org.pikaplot.plot.PlotType;
import org.pikaplot.plot.PlotTypeDescriptor;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.workspace.PlotNode;

/**
 * What a plot shows: its type, a column for each channel, the options its type declares, filters.
 */
final class PlotForm {
    private static final String NONE = "";
    private static final String NONE_LABEL = "(none)";

    private final Form form;
    private final WorkspaceSession session;
    private final PlotNode plot;

    private PlotForm(Form form, WorkspaceSession session, PlotNode plot) {
        this.form = form;
        this.session = session;
        this.plot = plot;
    }

    static void add(Form form, WorkspaceSession session, PlotNode plot, PlotTypeRegistry types) {
        new PlotForm(form, session, plot).add(types);
    }

    /** {@return what decides which fields there are: when it changes, the form is made anew} */
    static Object shape(WorkspaceSession session, PlotNode plot) {
        return List.of(session.plotSpec(plot).typeId(), schema(session, plot));
    }

    private void add(PlotTypeRegistry types) {
        form.heading("Shows");
        List<PlotTypeDescriptor> all = types.descriptors();
        form.choice(
                "Type",
                "What kind of plot this is",
                all.stream().map(PlotTypeDescriptor::id).toList(),
                all.stream().map(PlotForm::label).toList(),
                () -> find(types).map(PlotTypeDescriptor::id).orElse(NONE),
                this::setType);
        form.text("Title", "Stands above the plot", () -> spec().title(), this::setTitle);
        find(types)
                .flatMap(PlotTypeDescriptor::type)
                .ifPresent(type -> {
                    addChannels(type);
                    addOptions(type);
                });
        form.heading("Filter");
        form.lines(
                "Conditions",
                "One SQL condition a line; only rows that satisfy all of them are shown. Ctrl+Enter"
                        + " applies.",
                () -> String.join("\n", plot.getFilters()),
                text ->
                        session.setPlotFilters(
                                plot, text.lines().filter(line -> !line.isBlank()).toList()));
    }

    private Optional<PlotTypeDescriptor> find(PlotTypeRegistry types) {
        String id = spec().typeId();
        return types.descriptors().stream()
                .filter(type -> type.id().equals(id) || type.shortName().equals(id))
                .findFirst();
    }

    private static String label(PlotTypeDescriptor type) {
        return type.error() == null
                ? type.name()
                : type.name() + " (not available: " + type.error() + ")";
    }

    private void addChannels(PlotType type) {
        List<Column> columns = schema(session, plot).columns();
        for (Channel channel : type.channels()) {
            List<String> values = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            if (!channel.required()) {
                values.add(NONE);
                labels.add(NONE_LABEL);
            }
            for (Column column : columns) {
                if (channel.accepts(column.type())) {
                    values.add(column.name());
                    labels.add(column.name());
                }
            }
            String chosen = spec().column(channel.id()).orElse(NONE);
            if (!chosen.isEmpty() && !values.contains(chosen)) {
                values.add(chosen);
                labels.add(chosen + " (does not fit)");
            }
            form.choice(
                    channel.label(),
                    channel.required() ? "The plot needs a column here" : "May stay empty",
                    values,
                    labels,
                    () -> spec().column(channel.id()).orElse(NONE),
                    column -> setChannel(channel.id(), column));
        }
    }

    private void addOptions(PlotType type) {
        if (!type.options().isEmpty()) {
            form.heading("Options");
        }
        for (PlotOption<?> option : type.options()) {
            switch (option) {
                case PlotOption.Toggle toggle ->
                        form.check(
                                toggle.label(),
                                toggle.help(),
                                () -> spec().option(toggle),
                                value -> setOption(toggle, toggle.format(value)));
                case PlotOption.Choice choice ->
                        form.choice(
                                choice.label(),
                                choice.help(),
                                choice.values(),
                                choice.valueLabels(),
                                () -> spec().option(choice),
                                value -> setOption(choice, value));
                case PlotOption.Whole whole -> field(whole, whole.unit());
                case PlotOption.Real real -> field(real, real.unit());
                case PlotOption.Text text -> field(text, "");
            }
        }
    }

    private <T> void field(PlotOption<T> option, String unit) {
        form.text(
                unit.isEmpty() ? option.label() : option.label() + " (" + unit + ")",
                option.help(),
                () -> option.format(spec().option(option)),
                text -> setOption(option, option.format(option.parse(text))));
    }

    private PlotSpec spec() {
        return session.plotSpec(plot);
    }

    private void setType(String typeId) {
        PlotSpec now = spec();
        // Options of another type mean nothing here; columns often do.
        change(new PlotSpec(typeId, now.channels(), Map.of(), now.title()));
    }

    private void setTitle(String title) {
        PlotSpec now = spec();
        change(new PlotSpec(now.typeId(), now.channels(), now.options(), title));
    }

    private void setChannel(String channel, String column) {
        PlotSpec now = spec();
        Map<String, String> channels = new LinkedHashMap<>(now.channels());
        if (column.equals(NONE)) {
            channels.remove(channel);
        } else {
            channels.put(channel, column);
        }
        change(new PlotSpec(now.typeId(), channels, now.options(), now.title()));
    }

    private <T> void setOption(PlotOption<T> option, String text) {
        PlotSpec now = spec();
        Map<String, String> options = new LinkedHashMap<>(now.options());
        if (text.equals(option.format(option.defaultValue()))) {
            options.remove(option.id());
        } else {
            options.put(option.id(), text);
        }
        change(new PlotSpec(now.typeId(), now.channels(), options, now.title()));
    }

    private void change(PlotSpec next) {
        if (!next.equals(spec())) {
            session.setPlotSpec(plot, next);
        }
    }

    private static TableSchema schema(WorkspaceSession session, PlotNode plot) {
        return session.inputSchema(plot).orElse(new TableSchema(List.of()));
    }
}
