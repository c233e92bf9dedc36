package org.pikaplot.storage.internal.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the directory of a zip and refuses whatever an honest writer would not make: names that
 * leave the folder, two entries of one name, links, encryption, entries that overlap, bytes that
 * belong to nobody. The library's reader forgives all of these. Source of the layout: PKWARE
 * APPNOTE 6.3, sections 4.3 and 4.5.3.
 */
public final class ZipDirectory {
    /** Entries at most. */
    static final int MAX_ENTRIES = 100_000;

    private static final int MAX_DIRECTORY_BYTES = 64 << 20;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL_BYTES = 30;
    private static final int CENTRAL_BYTES = 46;
    private static final int ENCRYPTED = 1;
    private static final int ZIP64_EXTRA = 1;
    private static final int LINK_MODE = 0xA000;
    private static final int FILE_TYPE_MASK = 0xF000;

    private ZipDirectory() {}

    /**
     * Reads and checks the whole directory.
     *
     * @return the entries by name, in the order they lie in the file, without folders
     * @throws ZipDamage when the file is no zip, cut off or not as it must be
     */
    public static Map<String, ZipEntryFacts> read(FileChannel file) throws IOException {
        ZipEnd end = ZipEnd.find(file);
        if (end.entries() > MAX_ENTRIES || end.directoryBytes() > MAX_DIRECTORY_BYTES) {
            throw new ZipDamage("The file claims to hold far too many entries.");
        }
        ByteBuffer directory = readFully(file, end.directoryOffset(), (int) end.directoryBytes());
        List<Located> located = new ArrayList<>();
        for (long i = 0; i < end.entries(); i++) {
            located.add(centralEntry(directory));
        }
        if (directory.hasRemaining()) {
            throw new ZipDamage("The file's table of contents is damaged.");
        }
        refuseSameNames(located);
        located.sort(Comparator.comparingLong(Located::localOffset));
        Map<String, ZipEntryFacts> entries = new LinkedHashMap<>();
        long free = 0;
        for (Located entry : located) {
            if (entry.localOffset() < free) {
                throw new ZipDamage("Two entries of the file overlap.");
            }
            ZipEntryFacts facts = locate(file, entry, end.directoryOffset());
            free = facts.dataOffset() + facts.packedBytes();
            if (!facts.name().endsWith("/")) {
                entries.put(facts.name(), facts);
            }
        }
        return entries;
    }

    private record Located(ZipEntryFacts facts, int method, long localOffset) {}

    private static Located centralEntry(ByteBuffer in) throws IOException {
        if (in.remaining() < CENTRAL_BYTES || in.getInt(in.position()) != CENTRAL) {
            throw new ZipDamage("The file's table of contents is damaged.");
        }
        int at = in.position();
        int flags = Short.toUnsignedInt(in.getShort(at + 8));
        int method = Short.toUnsignedInt(in.getShort(at + 10));
        long crc = Integer.toUnsignedLong(in.getInt(at + 16));
        int nameBytes = Short.toUnsignedInt(in.getShort(at + 28));
        int extraBytes = Short.toUnsignedInt(in.getShort(at + 30));
        int commentBytes = Short.toUnsignedInt(in.getShort(at + 32));
        int unixMode = in.getInt(at + 38) >>> 16;
        if (in.remaining() < CENTRAL_BYTES + nameBytes + extraBytes + commentBytes) {
            throw new ZipDamage("The file's table of contents is damaged.");
        }
        String name = name(in.slice(at + CENTRAL_BYTES, nameBytes));
        if ((flags & ENCRYPTED) != 0 || (method != 0 && method != 8)) {
            throw new ZipDamage("The entry “%s” is packed in an unknown way.".formatted(name));
        }
        if ((unixMode & FILE_TYPE_MASK) == LINK_MODE) {
            throw new ZipDamage("The entry “%s” is a link.".formatted(name));
        }
        ByteBuffer extra =
                in.slice(at + CENTRAL_BYTES + nameBytes, extraBytes).order(ByteOrder.LITTLE_ENDIAN);
        long[] wide =
                Zip64.widen(
                        extra,
                        ZIP64_EXTRA,
                        Integer.toUnsignedLong(in.getInt(at + 24)),
                        Integer.toUnsignedLong(in.getInt(at + 20)),
                        Integer.toUnsignedLong(in.getInt(at + 42)));
        in.position(at + CENTRAL_BYTES + nameBytes + extraBytes + commentBytes);
        if (method == 0 && wide[0] != wide[1]) {
            throw new ZipDamage("The entry “%s” contradicts itself.".formatted(name));
        }
        return new Located(
                new ZipEntryFacts(name, method == 0, crc, wide[1], wide[0], -1), method, wide[2]);
    }

    /** Follows the directory to the entry and makes sure both tell the same. */
    private static ZipEntryFacts locate(FileChannel file, Located entry, long directoryOffset)
            throws IOException {
        ZipEntryFacts facts = entry.facts();
        if (entry.localOffset() > directoryOffset - LOCAL_BYTES) {
            throw new ZipDamage("The entry “%s” lies outside the file.".formatted(facts.name()));
        }
        ByteBuffer header = readFully(file, entry.localOffset(), LOCAL_BYTES);
        int nameBytes = Short.toUnsignedInt(header.getShort(26));
        int extraBytes = Short.toUnsignedInt(header.getShort(28));
        long dataOffset = entry.localOffset() + LOCAL_BYTES + nameBytes + extraBytes;
        if (header.getInt(0) != LOCAL
                || Short.toUnsignedInt(header.getShort(8)) != entry.method()
                || facts.packedBytes() < 0
                || dataOffset > directoryOffset
                || facts.packedBytes() > directoryOffset - dataOffset) {
            throw new ZipDamage("The entry “%s” is damaged.".formatted(facts.name()));
        }
        String localName = name(readFully(file, entry.localOffset() + LOCAL_BYTES, nameBytes));
        if (!localName.equals(facts.name())) {
            throw new ZipDamage("The entry “%s” has two names.".formatted(facts.name()));
        }
        return new ZipEntryFacts(
                facts.name(),
                facts.stored(),
                facts.crc32(),
                facts.packedBytes(),
                facts.plainBytes(),
                dataOffset);
    }

    private static void refuseSameNames(List<Located> entries) throws ZipDamage {
        Set<String> seen = new HashSet<>();
        for (Located entry : entries) {
            String name = entry.facts().name();
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new ZipDamage("The entry “%s” is there twice.".formatted(name));
            }
        }
    }

    private static String name(ByteBuffer bytes) throws ZipDamage {
        String name;
        try {
            name = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new ZipDamage("An entry has a name that is no text.");
        }
        if (!EntryNames.isSafe(name)) {
            throw new ZipDamage(
                    "The entry “%s” would be written outside its folder."
                            .formatted(EntryNames.printable(name)));
        }
        return name;
    }

    static ByteBuffer readFully(FileChannel file, long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, offset + buffer.position()) < 0) {
                throw new ZipDamage("The file is cut off.");
            }
        }
        return buffer.flip();
    }
}
