package org.pikaplot.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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
import org.pikaplot.ui.Commands;
import org.pikaplot.ui.Parts;
import org.w3c.dom.Element;

/** The model is text that no compiler reads. */
class ApplicationModelTest {
    private static final String OWN_CLASSES = "bundleclass://org.pikaplot.app/";

    private static List<Element> elements = List.of();

    @BeforeAll
    static void read() throws Exception {
        var all =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new File("Application.e4xmi"))
                        .getElementsByTagName("*");
        elements =
                IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
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
}
