package org.pikaplot.compute.internal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

class FileReplacementTest {
    @TempDir Path folder;

    @Test
    void replacesAFileWholeAndLeavesNothingBeside() throws IOException {
        Path finished = Files.writeString(folder.resolve("finished"), "new");
        Path target = Files.writeString(folder.resolve("tärget \"1\".csv"), "old");
        FileReplacement.move(finished, target);
        assertThat(target).hasContent("new");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void leavesTheOldFileWhenItCannot() throws IOException {
        Path finished = Files.writeString(folder.resolve("finished"), "new");
        Path target = Files.createDirectory(folder.resolve("target"));
        Files.writeString(target.resolve("inside"), "old");
        assertThatExceptionOfType(PikaException.class)
                .isThrownBy(() -> FileReplacement.move(finished, target))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.CANNOT_WRITE))
                .satisfies(e -> assertThat(e.file()).isEqualTo(target));
        assertThat(target.resolve("inside")).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
