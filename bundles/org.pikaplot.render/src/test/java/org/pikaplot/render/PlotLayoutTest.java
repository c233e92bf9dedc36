package org.pikaplot.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.internal.text.Typeface;

class PlotLayoutTest {
    @TestFactory
    Stream<DynamicTest> keepsTextsInsideAndApart() {
        int[][] sizes = {
            {240, 150}, {320, 210}, {400, 300}, {640, 400}, {1200, 800}, {300, 900}, {1600, 240}
        };
        List<DynamicTest> tests = new ArrayList<>();
        Samples.all()
                .forEach((name, scene) -> {
                    for (int[] size : sizes) {
                        for (double dpi : new double[] {96, 192}) {
                            int scale = (int) (dpi / 96);
                            var settings =
                                    new PictureSettings(
                                            size[0] * scale,
                                            size[1] * scale,
                                            dpi,
                                            Themes.LIGHT,
                                            false);
                            tests.add(
                                    DynamicTest.dynamicTest(
                                            name + " " + size[0] + "x" + size[1] + " at " + dpi,
                                            () -> check(PlotLayout.of(scene, settings))));
                        }
                    }
                });
        tests.add(
                DynamicTest.dynamicTest(
                        "long names and legend",
                        () ->
                                check(
                                        PlotLayout.of(
                                                crowded(),
                                                new PictureSettings(
                                                        800, 500, 96, Themes.LIGHT, false)))));
        return tests.stream();
    }

    @Test
    void screenAndDataAreInverse() {
        PlotLayout layout =
                PlotLayout.of(
                        Samples.all().get("line-log"),
                        new PictureSettings(800, 500, 96, Themes.LIGHT, false));
        assertThat(layout.screenYFromData(layout.dataYFromScreen(123.5)))
                .isCloseTo(123.5, within(1e-6));
        assertThat(layout.screenXFromData(layout.dataXFromScreen(321.25)))
                .isCloseTo(321.25, within(1e-6));
        assertThat(layout.screenXFromData(layout.scene().x().range().min()))
                .isEqualTo(layout.plotX());
        assertThat(layout.screenYFromData(layout.scene().y().range().min()))
                .isCloseTo(layout.plotY() + layout.plotHeight(), within(1e-6));
    }

    @Test
    void smallPicturesDropLegendThenLabelsThenTheRest() {
        Scene scene = Samples.scatter();
        assertThat(PlotLayout.of(scene, settings(640, 400)).legend())
                .hasSameSizeAs(scene.legend().entries());
        PlotLayout thumbnail = PlotLayout.of(scene, settings(240, 150));
        assertThat(thumbnail.legend()).isEmpty();
        assertThat(thumbnail.texts())
                .extracting(PlacedText::text)
                .contains(scene.title())
                .doesNotContain(scene.x().label());
        assertThat(PlotLayout.of(scene, settings(60, 40)).texts()).isEmpty();
        assertThat(PlotLayout.of(scene, settings(16, 16)).plotWidth()).isPositive();
    }

    @Test
    void longBadgesWrapAndLongTitlesEndInAnEllipsis() {
        Axis axis = new Axis(Axis.Scale.LINEAR, "x", new Range(0, 1), List.of());
        var scene =
                new Scene(
                        "A title that goes on and on ".repeat(10),
                        axis,
                        axis,
                        List.of(),
                        Scene.Legend.NONE,
                        String.join(
                                " · ", java.util.Collections.nCopies(6, "a part of a long badge")),
                        "Nothing");
        PlotLayout layout = PlotLayout.of(scene, settings(420, 300));
        assertThat(layout.texts().getFirst().text()).endsWith("…");
        assertThat(layout.texts().stream().filter(text -> text.text().contains("badge")))
                .hasSizeGreaterThan(1);
        check(layout);
    }

    private static PictureSettings settings(int width, int height) {
        return new PictureSettings(width, height, 96, Themes.LIGHT, false);
    }

    private static Scene crowded() {
        List<String> names =
                IntStream.range(0, 200)
                        .mapToObj(i -> "a category with quite a long name " + i)
                        .toList();
        List<Scene.Legend.Entry> entries =
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                new Scene.Legend.Entry(
                                        "series with a long name " + i, new ColorRole.Series(i)))
                        .toList();
        return new Scene(
                "Crowded",
                new Axis(Axis.Scale.BAND, "categories", new Range(-0.5, 199.5), names),
                new Axis(Axis.Scale.LINEAR, "values", new Range(0, 1e9), List.of()),
                List.of(
                        new Mark.Lines(
                                new double[] {0, 199},
                                new double[] {0, 1e9},
                                new ColorRole.Series(0),
                                1)),
                new Scene.Legend("series", entries),
                "a badge",
                "");
    }

    private static void check(PlotLayout layout) {
        assertThat(layout.plotWidth()).isPositive();
        assertThat(layout.plotHeight()).isPositive();
        var picture =
                new Rectangle2D.Double(
                        -1, -1, layout.settings().widthPx() + 2, layout.settings().heightPx() + 2);
        List<PlacedText> texts = layout.texts();
        for (int i = 0; i < texts.size(); i++) {
            Rectangle2D box = box(texts.get(i));
            if (texts.get(i).angleDegrees() == 0) {
                assertThat(picture.contains(box))
                        .as("%s inside the picture", texts.get(i))
                        .isTrue();
                for (PlacedText other : texts.subList(0, i)) {
                    if (other.angleDegrees() == 0) {
                        assertThat(box(other).intersects(box))
                                .as("%s and %s apart", other, texts.get(i))
                                .isFalse();
                    }
                }
            }
        }
    }

    /** What the capitals and digits of a text cover. */
    private static Rectangle2D box(PlacedText text) {
        Typeface typeface = text.semibold() ? Typeface.SEMIBOLD : Typeface.REGULAR;
        double width = typeface.width(text.text(), text.sizePx());
        double left =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        double height = text.sizePx() * Typeface.CAPITALS;
        return new Rectangle2D.Double(left, text.y() - height, width, height);
    }
}
