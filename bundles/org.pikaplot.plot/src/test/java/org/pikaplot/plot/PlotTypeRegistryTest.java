package org.pikaplot.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.data.Column;
import org.pikaplot.data.ColumnType;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableSchema;

class PlotTypeRegistryTest {
    private static final TableSchema SCHEMA =
            new TableSchema(
                    List.of(
                            new Column("n", ColumnType.ofEngine("DOUBLE")),
                            new Column("t", ColumnType.ofEngine("VARCHAR"))));

    private final PlotTypeRegistry registry =
            PlotTypeRegistry.of(
                    List.of(
                            descriptor(
                                    "org.example.zebra",
                                    "Zebra",
                                    Optional.of(new OneNumber("zebra"))),
                            descriptor("org.example.ape", "Ape", Optional.of(new OneNumber("ape"))),
                            new PlotTypeDescriptor(
                                    "org.example.broken",
                                    "Broken",
                                    "",
                                    null,
                                    Optional.empty(),
                                    "no such class"),
                            descriptor(
                                    "org.example.ape",
                                    "Impostor",
                                    Optional.of(new OneNumber("impostor")))));

    @Test
    void listsTypesByNameAndSuggestsInOrderOfRegistration() {
        assertThat(registry.descriptors())
                .extracting(PlotTypeDescriptor::name)
                .containsExactly("Ape", "Broken", "Zebra");
        assertThat(registry.suggest(SCHEMA)).map(PlotSpec::typeId).contains("zebra");
    }

    @Test
    void findsTypesByIdAndShortName() {
        assertThat(registry.get("org.example.ape").name()).isEqualTo("Ape");
        assertThat(registry.get("ZEBRA").name()).isEqualTo("Zebra");
    }

    @Test
    void refusesUnknownTypesNamingTheOnesThereAre() {
        assertThatThrownBy(() -> registry.get("pie"))
                .isInstanceOf(PikaException.class)
                .hasMessageContaining("pie")
                .hasMessageContaining("ape, broken, zebra")
                .extracting(e -> ((PikaException) e).code())
                .isEqualTo(ErrorCode.USAGE);
    }

    @Test
    void saysWhyATypeThatDoesNotLoadIsDisabled() {
        assertThatThrownBy(() -> registry.get("broken")).hasMessageContaining("no such class");
    }

    @Test
    void checksSpecsAgainstTypeAndTable() {
        var type = new OneNumber("one");
        PlotSpecs.check(spec(Map.of("x", "N"), Map.of("size", "3")), type, SCHEMA);
        assertThatThrownBy(() -> PlotSpecs.check(spec(Map.of(), Map.of()), type, SCHEMA))
                .hasMessageContaining("needs a column");
        assertThatThrownBy(
                        () -> PlotSpecs.check(spec(Map.of("x", "missing"), Map.of()), type, SCHEMA))
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> PlotSpecs.check(spec(Map.of("x", "t"), Map.of()), type, SCHEMA))
                .hasMessageContaining("does not fit");
        assertThatThrownBy(() ->
                        PlotSpecs.check(spec(Map.of("x", "n", "y", "n"), Map.of()), type, SCHEMA))
                .hasMessageContaining("no channel y");
        assertThatThrownBy(() ->
                        PlotSpecs.check(spec(Map.of("x", "n"), Map.of("size", "99")), type, SCHEMA))
                .hasMessageContaining("from 1 to 9");
        assertThatThrownBy(() ->
                        PlotSpecs.check(
                                spec(Map.of("x", "n"), Map.of("colour", "red")), type, SCHEMA))
                .hasMessageContaining("no option colour");
    }

    private static PlotSpec spec(Map<String, String> channels, Map<String, String> options) {
        return new PlotSpec("one", channels, options, "");
    }

    private static PlotTypeDescriptor descriptor(String id, String name, Optional<PlotType> type) {
        return new PlotTypeDescriptor(id, name, "", null, type, null);
    }

    /** Suggests its own id for any table. */
    private record OneNumber(String id) implements PlotType {
        @Override
        public List<Channel> channels() {
            return List.of(new Channel("x", "X", java.util.Set.of(ColumnType.Kind.FLOATING), true));
        }

        @Override
        public List<PlotOption<?>> options() {
            return List.of(new PlotOption.Whole("size", "Size", "How large.", 1, 1, 9, "px"));
        }

        @Override
        public Optional<PlotSpec> suggest(TableSchema schema) {
            return Optional.of(new PlotSpec(id, Map.of("x", "n"), Map.of(), ""));
        }

        @Override
        public AggregateRequest request(PlotSpec spec, PlotContext context) {
            return new AggregateRequest.Rows(List.of("n"), 10, List.of());
        }

        @Override
        public Scene scene(PlotSpec spec, AggregateResult result, PlotContext context) {
            var axis = new Axis(Axis.Scale.LINEAR, "", AxisRanges.UNIT, List.of());
            return new Scene("", axis, axis, List.of(), Scene.Legend.NONE, "", "nothing");
        }
    }
}
