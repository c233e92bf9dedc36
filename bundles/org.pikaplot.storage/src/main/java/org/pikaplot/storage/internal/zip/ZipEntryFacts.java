package org.pikaplot.storage.internal.zip;

/**
 * One entry of a zip as its central directory tells, checked against its local header.
 *
 * @param name as written, UTF-8
 * @param stored whether the bytes lie there uncompressed; else they are deflated
 * @param crc32 of the plain bytes
 * @param packedBytes bytes in the file
 * @param plainBytes bytes when unpacked, as claimed
 * @param dataOffset where the packed bytes begin
 */
public record ZipEntryFacts(
        String name,
        boolean stored,
        long crc32,
        long packedBytes,
        long plainBytes,
        long dataOffset) {}
