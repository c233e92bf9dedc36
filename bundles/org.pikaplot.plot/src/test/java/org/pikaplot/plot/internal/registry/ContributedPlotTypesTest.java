package org.pikaplot.plot.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pikaplot.plot.PlotTypeDescriptor;
import org.pikaplot.plot.contract.PlugIns;

class ContributedPlotTypesTest {
    private static final String BAD =
            """
            <plugin><extension point="org.pikaplot.plot.plotTypes">
               <plotType id="com.example.missing" name="Missing" class="com.example.NoSuchClass"/>
               <plotType id="com.example.text" name="Text" class="java.lang.String"/>
               <plotType name="Nameless"/>
            </extension></plugin>
            """;

    @Test
    void aTypeThatDoesNotLoadIsADisabledEntryWithItsError() throws Exception {
        List<PlotTypeDescriptor> found = PlugIns.descriptors(Map.of("com.example", BAD));
        assertThat(found)
                .extracting(PlotTypeDescriptor::name)
                .containsExactly("Missing", "Nameless", "Text");
        assertThat(found).allMatch(descriptor -> descriptor.type().isEmpty());
        assertThat(found.get(0).error())
                .contains("com.example.NoSuchClass")
                .contains("contributed by com.example");
        assertThat(found.get(2).error()).startsWith("its class is no PlotType");
    }

    @Test
    void thereAreNoTypesWithoutPlugIns() throws Exception {
        assertThat(PlugIns.descriptors(Map.of())).isEmpty();
    }
}
