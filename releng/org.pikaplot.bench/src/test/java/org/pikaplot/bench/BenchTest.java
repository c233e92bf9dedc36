package org.pikaplot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchTest {
    @ParameterizedTest
    @CsvSource({
        "nope, no benchmark is called nope",
        "--rows, --rows needs a value",
        "--rows 10, --rows wants a number",
        "--rows many, --rows wants a number",
        "--json, --json needs a value",
        "--fast, unknown option --fast"
    })
    void refusesWrongUsage(String arguments, String complaint) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Bench.run(arguments.split(" "), System.out, err)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(complaint)
                .contains("P9 density grid");
    }
}
