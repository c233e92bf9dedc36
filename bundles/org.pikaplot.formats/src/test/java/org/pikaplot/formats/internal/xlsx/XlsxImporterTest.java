package org.pikaplot.formats.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.PikaException;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.Imports;
import org.pikaplot.formats.SampleFiles;

class XlsxImporterTest {
    @TempDir Path folder;

    @Test
    void readsTheSheetThatIsAskedFor() {
        try (var imports = new Imports(folder)) {
            Path file = SampleFiles.make(imports, "xlsx");
            assertThat(imports.propose(file, ImportOptions.DETECT).tables())
                    .containsExactly("One", "Two");
            imports.load(List.of(file), ImportOptions.DETECT.withTable("Two"));
            assertThat(imports.rows("SELECT * FROM data")).containsExactly(List.of("7"));
            assertThatThrownBy(() ->
                            imports.load(List.of(file), ImportOptions.DETECT.withTable("Three")))
                    .isInstanceOf(PikaException.class)
                    .hasMessageContaining("One, Two");
        }
    }

    @Test
    void putsCellsWhereTheyBelongAndKeepsTheirDigits() throws IOException {
        try (var imports = new Imports(folder)) {
            Path file =
                    workbook(
                            imports,
                            """
                            <row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c>
                            <c t="inlineStr"><is><r><t>c</t></r><r><t>_x0041_</t></r></is></c></row>
                            <row r="3"><c r="C3"><v>12345678901234567</v></c><c r="A3"><v>0.1</v></c><c r="B3" t="b"><v>1</v></c></row>
                            <row r="5"><c r="A5"><v>1.5E+3</v></c><c r="C5"><v>-7</v></c></row>
                            <row r="9"><c r="B9" t="b"><v>0</v></c></row>\
                            """);
            imports.load(file);
            assertThat(imports.rows("SELECT a, b, \"cA\" FROM data"))
                    .containsExactly(
                            Arrays.asList("0.1", "true", "12345678901234567"),
                            Arrays.asList("1500.0", null, "-7"),
                            Arrays.asList(null, "false", null));
        }
    }

    @Test
    void refusesAWorkbookWithADocumentType() throws IOException {
        try (var imports = new Imports(folder)) {
            Path file =
                    workbook(
                            imports,
                            "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>",
                            "<!DOCTYPE a [<!ENTITY b \"x\">]>");
            assertThatThrownBy(() -> imports.load(file))
                    .isInstanceOf(PikaException.class)
                    .hasMessageContaining("its XML is damaged");
        }
    }

    private static Path workbook(Imports imports, String rows, String... before)
            throws IOException {
        Path sample = SampleFiles.make(imports, "xlsx");
        Path made = sample.resolveSibling("made.xlsx");
        try (var in = new ZipFile(sample.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(made))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean sheet = entry.getName().endsWith("sheet1.xml");
                String text =
                        String.join("", before)
                                + "<worksheet><sheetData>"
                                + rows
                                + "</sheetData></worksheet>";
                out.write(
                        sheet
                                ? text.getBytes(StandardCharsets.UTF_8)
                                : in.getInputStream(entry).readAllBytes());
            }
        }
        return made;
    }
}
