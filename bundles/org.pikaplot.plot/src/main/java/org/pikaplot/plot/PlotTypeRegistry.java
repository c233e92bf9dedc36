package org.pikaplot.plot;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableSchema;

/**
 * The plot types there are. Any thread. In the running program a DS service that reads the
 * extension point; elsewhere {@link #of}.
 */
public interface PlotTypeRegistry {
    /** The id of the extension point. */
    String POINT = "org.pikaplot.plot.plotTypes";

    /**
     * {@return a registry of these, which are in order of preference for {@link #suggest}; of one
     * id the first counts}
     */
    static PlotTypeRegistry of(List<PlotTypeDescriptor> preferred) {
        List<PlotTypeDescriptor> distinct =
                List.copyOf(
                        preferred.stream()
                                .collect(
                                        Collectors.toMap(
                                                PlotTypeDescriptor::id,
                                                descriptor -> descriptor,
                                                (first, second) -> first,
                                                LinkedHashMap::new))
                                .values());
        List<PlotTypeDescriptor> named =
                distinct.stream().sorted(Comparator.comparing(PlotTypeDescriptor::name)).toList();
        return new PlotTypeRegistry() {
            @Override
            public List<PlotTypeDescriptor> descriptors() {
                return named;
            }

            @Override
            public Optional<PlotSpec> suggest(TableSchema schema) {
                return distinct.stream()
                        .flatMap(descriptor -> descriptor.type().stream())
                        .flatMap(type -> type.suggest(schema).stream())
                        .findFirst();
            }
        };
    }

    /** {@return all registered types in order of their names, also those that failed to load} */
    List<PlotTypeDescriptor> descriptors();

    /**
     * {@return the type of that id or short name}
     *
     * @throws PikaException {@code USAGE} listing the types there are, or saying why this one
     *     failed to load
     */
    default PlotTypeDescriptor get(String idOrShortName) {
        PlotTypeDescriptor found =
                descriptors().stream()
                        .filter(d ->
                                d.id().equals(idOrShortName)
                                        || d.shortName().equalsIgnoreCase(idOrShortName))
                        .findFirst()
                        .orElseThrow(() ->
                                PikaException.of(
                                                ErrorCode.USAGE,
                                                "There is no plot type \"%s\"; there are %s."
                                                        .formatted(
                                                                idOrShortName,
                                                                String.join(
                                                                        ", ",
                                                                        descriptors().stream()
                                                                                .map(
                                                                                        PlotTypeDescriptor
                                                                                                ::shortName)
                                                                                .toList())))
                                        .build());
        if (found.type().isEmpty()) {
            throw PikaException.of(
                            ErrorCode.USAGE,
                            "The plot type \"%s\" could not be loaded: %s"
                                    .formatted(found.name(), found.error()))
                    .build();
        }
        return found;
    }

    /**
     * {@return the best default plot of a table: the first suggestion in order of preference, or
     * empty}
     */
    Optional<PlotSpec> suggest(TableSchema schema);
}
