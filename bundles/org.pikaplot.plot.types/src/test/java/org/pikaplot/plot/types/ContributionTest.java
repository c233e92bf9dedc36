package org.pikaplot.plot.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pikaplot.plot.PlotTypeDescriptor;
import org.pikaplot.plot.contract.PlugIns;

/** The built-in types come through the public door, and each of them loads. */
class ContributionTest {
    @Test
    void pluginXmlContributesFourTypesThatLoad() throws Exception {
        List<PlotTypeDescriptor> found =
                PlugIns.descriptors(
                        Map.of("org.pikaplot.plot.types", Files.readString(Path.of("plugin.xml"))));
        assertThat(found)
                .extracting(PlotTypeDescriptor::shortName)
                .containsExactly("bar", "histogram", "line", "scatter");
        assertThat(found)
                .allMatch(
                        descriptor -> descriptor.type().isPresent() && descriptor.error() == null);
        assertThat(found)
                .extracting(PlotTypeDescriptor::id)
                .allMatch(id -> id.startsWith("org.pikaplot.plot.types."));
        assertThat(found)
                .allMatch(descriptor ->
                        descriptor.icon() != null && Files.exists(Path.of(descriptor.icon())));
    }
}
