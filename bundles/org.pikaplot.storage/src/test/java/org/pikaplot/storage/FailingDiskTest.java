package org.pikaplot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.storage.internal.disk.Disk;

/** Every step of a save fails in turn: the old file stays as it was, byte for byte. */
class FailingDiskTest {
    @TempDir Path folder;
    private Path file;
    private byte[] before;
    private WorkspaceContents next;

    @BeforeEach
    void saveOnce() throws IOException {
        file = folder.resolve("w.pikaplot");
        Path chunks = folder.resolve("chunks");
        WorkspaceFile.write(file, Samples.workspace(chunks, 1_000), Samples.NO_JOB);
        before = Files.readAllBytes(file);
        next = Samples.workspace(chunks, 5_000, 3_000_000);
    }

    private void assertOldFileIntact(Disk disk, String reason) throws IOException {
        assertThatThrownBy(() -> WorkspaceFile.write(file, next, Samples.NO_JOB, disk))
                .isInstanceOfSatisfying(
                        PikaException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(ErrorCode.CANNOT_WRITE);
                            assertThat(e.file()).isEqualTo(file);
                            assertThat(e).hasMessageContaining(reason);
                            assertThat(e).hasMessageMatching(".*needs [0-9,.]+ bytes.*");
                        });
        assertThat(file).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("w.pikaplot", "chunks");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 2_000, 100_000, 1_048_576, 3_000_000})
    void survivesADiskThatFillsUp(int room) throws IOException {
        assertOldFileIntact(
                new Disk() {
                    @Override
                    public FileChannel create(Path path) throws IOException {
                        return new FullChannel(Disk.super.create(path), room, false);
                    }
                },
                "No space left on device");
    }

    @Test
    void survivesAFailingSync() throws IOException {
        assertOldFileIntact(
                new Disk() {
                    @Override
                    public FileChannel create(Path path) throws IOException {
                        return new FullChannel(Disk.super.create(path), Long.MAX_VALUE, true);
                    }
                },
                "sync failed");
    }

    @Test
    void survivesAFailingRename() throws IOException {
        assertOldFileIntact(
                new Disk() {
                    @Override
                    public void replace(Path from, Path to) throws IOException {
                        throw new IOException("rename failed");
                    }
                },
                "rename failed");
    }

    @Test
    void saysWhenTheFolderCouldNotBeSynced() {
        Disk disk =
                new Disk() {
                    @Override
                    public void syncFolder(Path path) throws IOException {
                        throw new IOException("folder sync failed");
                    }
                };

        assertThatThrownBy(() -> WorkspaceFile.write(file, next, Samples.NO_JOB, disk))
                .hasMessageContaining("folder sync failed");

        assertThat(
                        WorkspaceFile.read(
                                        file,
                                        new ChunkFolder(folder.resolve("chunks")),
                                        Samples.NO_JOB)
                                .problems())
                .isEmpty();
    }

    /** Takes only so many bytes. */
    private static final class FullChannel extends FileChannel {
        private final FileChannel real;
        private final boolean failSync;
        private long room;

        FullChannel(FileChannel real, long room, boolean failSync) {
            this.real = real;
            this.room = room;
            this.failSync = failSync;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            if (source.remaining() > room) {
                throw new IOException("No space left on device");
            }
            int count = real.write(source);
            room -= count;
            return count;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (failSync) {
                throw new IOException("sync failed");
            }
            real.force(metaData);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }

        @Override
        public int read(ByteBuffer target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] targets, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] sources, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long newPosition) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public FileChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer target, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer source, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.nio.MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
