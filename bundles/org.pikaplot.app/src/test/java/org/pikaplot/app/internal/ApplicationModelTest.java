package org.pikaplot.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pikaplot.ui.Commands;
import org.pikaplot.ui.Parts;
import org.w3c.dom.Element;

/** The model is text that no compiler reads. */
class ApplicationModelTest {
    private static final String OWN_CLASSES = "bundleclass://org.pikaplot.app/";

    private static List<Element> elements = List.of();

    @BeforeAll
    static void read() throws Exception {
        elements = elements(Path.of("Application.e4xmi"));
    }

    private static List<Element> elements(Path file) throws Exception {
        var all =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile())
                        .getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
    }

    private static Set<String> values(String attribute) {
        var values = new HashSet<String>();
        elements.forEach(element -> values.add(element.getAttribute(attribute)));
        return values;
    }

    private static List<String> constants(Class<?> type, String prefix)
            throws IllegalAccessException {
        var constants = new ArrayList<String>();
        for (Field field : type.getFields()) {
            if (field.get(null) instanceof String text && text.startsWith(prefix)) {
                constants.add(text);
            }
        }
        assertThat(constants).isNotEmpty();
        return constants;
    }

    @Test
    void declaresEveryCommandAndParameter() throws IllegalAccessException {
        assertThat(values("elementId"))
                .containsAll(constants(Commands.class, "org.pikaplot.command."))
                .containsAll(constants(Commands.class, "org.pikaplot.parameter."));
    }

    @Test
    void hasEveryStackPerspectiveAndTheWindow() throws IllegalAccessException {
        assertThat(values("elementId"))
                .contains(Parts.WINDOW)
                .containsAll(constants(Parts.class, "org.pikaplot.stack."))
                .containsAll(constants(Parts.class, "org.pikaplot.perspective."));
    }

    @Test
    void namesOnlyClassesThatExist() throws ClassNotFoundException {
        var named =
                values("contributionURI").stream()
                        .filter(uri -> uri.startsWith(OWN_CLASSES))
                        .toList();
        assertThat(named).isNotEmpty();
        for (String uri : named) {
            Class.forName(uri.substring(OWN_CLASSES.length()), false, getClass().getClassLoader());
        }
    }

    @Test
    void namesOnlyIconsThatExist() {
        String start = "platform:/plugin/org.pikaplot.ui/";
        values("iconURI").stream()
                .filter(uri -> !uri.isEmpty())
                .forEach(uri ->
                        assertThat(Path.of("..", "org.pikaplot.ui", "src", "main", "resources"))
                                .satisfies(folder ->
                                        assertThat(folder.resolve(uri.substring(start.length())))
                                                .exists()));
    }

    @Test
    void usesEachIdOnce() {
        var seen = new HashSet<String>();
        for (Element element : elements) {
            String id = element.getAttribute("xmi:id");
            assertThat(id.isEmpty() || seen.add(id)).as(id).isTrue();
        }
    }

    @Test
    void bindsNoKeyTwice() {
        var seen = new HashSet<String>();
        for (Element element : elements) {
            String keys = element.getAttribute("keySequence");
            assertThat(keys.isEmpty() || seen.add(keys)).as(keys).isTrue();
        }
        assertThat(seen).contains("M1+S", "M1+CR", "M1+M2+P", "F2", "DEL");
    }

    @Test
    void everyCommandIsInAMenu() throws Exception {
        String text = Files.readString(Path.of("Application.e4xmi"));
        String menu = text.substring(text.indexOf("<mainMenu"), text.indexOf("</mainMenu>"));
        for (Element element : elements) {
            if (element.getTagName().equals("commands")) {
                String id = element.getAttribute("xmi:id");
                assertThat(menu).contains("command=\"" + id + "\"");
            }
        }
        assertThat(Arrays.asList("menu.file", "menu.edit", "menu.view", "menu.tools", "menu.help"))
                .allSatisfy(name -> assertThat(menu).contains("org.pikaplot." + name));
    }

    /** The fragments of the views, which the shell does not know when it is compiled. */
    static List<Path> fragments() throws IOException {
        try (var bundles = Files.list(Path.of(".."))) {
            return bundles.map(bundle -> bundle.resolve("fragment.e4xmi"))
                    .filter(Files::exists)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void everyFragmentNamesWhatIsThereAndNothingTwice(Path fragment) throws Exception {
        List<Element> parts = elements(fragment);
        Set<String> known = values("elementId");
        var seen = new HashSet<String>();
        for (Element element : parts) {
            String parent = element.getAttribute("parentElementId");
            assertThat(parent.isEmpty() || known.contains(parent)).as(parent).isTrue();
            String id = element.getAttribute("elementId");
            if (element.getTagName().equals("imports")) {
                assertThat(known).contains(id);
            } else if (!id.isEmpty()) {
                assertThat(seen.add(id)).as(id + " stands twice, e4 would leave one out").isTrue();
            }
        }
        assertThat(Files.readString(fragment.resolveSibling("plugin.xml")))
                .contains("fragment.e4xmi")
                .contains("apply=\"initial\"");
    }

    @Test
    void noTwoFragmentsShareAnId() throws Exception {
        var seen = new HashSet<String>();
        elements.forEach(element -> seen.add(element.getAttribute("xmi:id")));
        for (Path fragment : fragments()) {
            for (Element element : elements(fragment)) {
                String id = element.getAttribute("xmi:id");
                assertThat(id.isEmpty() || seen.add(id)).as(fragment + ": " + id).isTrue();
            }
        }
    }
}
