package org.pikaplot.storage;

import java.nio.file.Path;

/**
 * A Parquet file named by its content. Immutable: the file never changes after it has its name.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param sizeBytes its length
 * @param crc32 the checksum a zip wants, as an unsigned 32-bit number
 * @param file where it lies now
 */
public record Chunk(String sha256, long sizeBytes, long crc32, Path file) {

    /** {@return the name of the file and of the entry that holds it, without a folder} */
    public String fileName() {
        return sha256 + ".parquet";
    }
}
