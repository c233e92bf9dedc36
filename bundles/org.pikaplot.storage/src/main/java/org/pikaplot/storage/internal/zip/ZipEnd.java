package org.pikaplot.storage.internal.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Where the directory of a zip lies, from the record at its end.
 *
 * @param entries how many it claims
 * @param directoryOffset where the directory begins
 * @param directoryBytes how long it is
 */
record ZipEnd(long entries, long directoryOffset, long directoryBytes) {
    private static final int END = 0x06054b50;
    private static final int END64 = 0x06064b50;
    private static final int LOCATOR64 = 0x07064b50;
    private static final int END_BYTES = 22;
    private static final int END64_BYTES = 56;
    private static final int LOCATOR64_BYTES = 20;
    private static final int MAX_COMMENT = 0xFFFF;

    static ZipEnd find(FileChannel file) throws IOException {
        long size = file.size();
        if (size < END_BYTES) {
            throw noZip(file);
        }
        int tailBytes = (int) Math.min(size, END_BYTES + MAX_COMMENT);
        ByteBuffer tail = ZipDirectory.readFully(file, size - tailBytes, tailBytes);
        for (int at = tailBytes - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END
                    && at + END_BYTES + Short.toUnsignedInt(tail.getShort(at + 20)) == tailBytes) {
                return checked(file, tail, at, size - tailBytes + at);
            }
        }
        throw noZip(file);
    }

    private static ZipEnd checked(FileChannel file, ByteBuffer tail, int at, long endOffset)
            throws IOException {
        ZipEnd end =
                new ZipEnd(
                        Short.toUnsignedLong(tail.getShort(at + 10)),
                        Integer.toUnsignedLong(tail.getInt(at + 16)),
                        Integer.toUnsignedLong(tail.getInt(at + 12)));
        long directoryEnd = endOffset;
        if (end.entries == 0xFFFF
                || end.directoryOffset == Zip64.ABSENT
                || end.directoryBytes == Zip64.ABSENT) {
            long end64Offset = end64Offset(file, endOffset);
            ByteBuffer end64 = ZipDirectory.readFully(file, end64Offset, END64_BYTES);
            if (end64.getInt(0) != END64) {
                throw new ZipDamage("The file's table of contents is damaged.");
            }
            end = new ZipEnd(end64.getLong(32), end64.getLong(48), end64.getLong(40));
            directoryEnd = end64Offset;
        }
        if (end.entries < 0
                || end.directoryOffset < 0
                || end.directoryBytes < 0
                || end.directoryOffset > directoryEnd
                || end.directoryBytes != directoryEnd - end.directoryOffset) {
            throw new ZipDamage("The file's table of contents is damaged.");
        }
        return end;
    }

    private static long end64Offset(FileChannel file, long endOffset) throws IOException {
        if (endOffset < LOCATOR64_BYTES + END64_BYTES) {
            throw new ZipDamage("The file's table of contents is damaged.");
        }
        ByteBuffer locator =
                ZipDirectory.readFully(file, endOffset - LOCATOR64_BYTES, LOCATOR64_BYTES);
        long offset = locator.getLong(8);
        if (locator.getInt(0) != LOCATOR64
                || offset < 0
                || offset > endOffset - LOCATOR64_BYTES - END64_BYTES) {
            throw new ZipDamage("The file's table of contents is damaged.");
        }
        return offset;
    }

    private static ZipDamage noZip(FileChannel file) throws IOException {
        boolean begins =
                file.size() >= 4 && ZipDirectory.readFully(file, 0, 4).getInt(0) == 0x04034b50;
        return new ZipDamage(
                begins
                        ? "The file is cut off: its end is missing."
                        : "This is not a Pika-Plot workspace.");
    }
}
