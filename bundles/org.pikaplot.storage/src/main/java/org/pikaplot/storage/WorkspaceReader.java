package org.pikaplot.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.storage.internal.format.ChunkCopy;
import org.pikaplot.storage.internal.format.Entries;
import org.pikaplot.storage.internal.format.Manifest;
import org.pikaplot.storage.internal.format.ManifestJson;
import org.pikaplot.storage.internal.format.Sha256;
import org.pikaplot.storage.internal.zip.ZipDamage;
import org.pikaplot.storage.internal.zip.ZipDirectory;
import org.pikaplot.storage.internal.zip.ZipEntries;
import org.pikaplot.storage.internal.zip.ZipEntryFacts;
import org.pikaplot.workspace.StoredNode;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspaceFormatException;
import org.pikaplot.workspace.WorkspaceXmi;

/** Reads one workspace file, trusting nothing in it. */
final class WorkspaceReader {
    private static final long MAX_MANIFEST_BYTES = 64L << 20;
    private static final long MAX_MODEL_BYTES = 256L << 20;

    private final Path file;
    private final ChunkFolder chunks;
    private final JobContext context;
    private final List<String> problems = new ArrayList<>();

    WorkspaceReader(Path file, ChunkFolder chunks, JobContext context) {
        this.file = file;
        this.chunks = chunks;
        this.context = context;
    }

    OpenedWorkspace read() {
        refuseWhatIsNoFile();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(channel);
        } catch (ZipDamage e) {
            throw bad(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw bad("The file cannot be read: " + e.getMessage(), e);
        } catch (PikaException e) {
            throw e.file() != null || e.code() != ErrorCode.BAD_WORKSPACE
                    ? e
                    : bad(String.valueOf(e.getMessage()), e);
        }
    }

    private void refuseWhatIsNoFile() {
        if (!Files.exists(file)) {
            throw bad("There is no such file.", null);
        }
        if (!Files.isRegularFile(file)) {
            throw bad("This is a folder, not a workspace.", null);
        }
        if (file.toFile().length() == 0) {
            throw bad("The file is empty.", null);
        }
    }

    private OpenedWorkspace read(FileChannel channel) throws IOException {
        Map<String, ZipEntryFacts> entries = ZipDirectory.read(channel);
        ZipEntryFacts manifestEntry = entries.get(Entries.MANIFEST);
        if (manifestEntry == null) {
            throw bad(
                    entries.containsKey(Entries.MIMETYPE)
                            ? "The workspace has lost its table of contents (manifest.json)."
                            : "This is a zip file, but not a Pika-Plot workspace.",
                    null);
        }
        Manifest manifest =
                ManifestJson.read(ZipEntries.read(channel, manifestEntry, MAX_MANIFEST_BYTES));
        Workspace model = model(channel, entries, manifest);
        List<SavedTable> tables = tables(channel, entries, manifest, model);
        return new OpenedWorkspace(model, tables, List.of(), problems);
    }

    private Workspace model(
            FileChannel channel, Map<String, ZipEntryFacts> entries, Manifest manifest)
            throws IOException {
        ZipEntryFacts entry = entries.get(Entries.MODEL);
        Optional<Manifest.Entry> promised =
                manifest.entries().stream()
                        .filter(candidate -> candidate.path().equals(Entries.MODEL))
                        .findFirst();
        if (entry == null || promised.isEmpty()) {
            throw bad("The workspace has lost its model (model.xmi).", null);
        }
        byte[] bytes = ZipEntries.read(channel, entry, MAX_MODEL_BYTES);
        if (!Sha256.hex(bytes).equals(promised.get().sha256())) {
            throw bad("The workspace's model (model.xmi) is damaged.", null);
        }
        try {
            return WorkspaceXmi.read(bytes);
        } catch (WorkspaceFormatException e) {
            throw bad(String.valueOf(e.getMessage()), e);
        }
    }

    private List<SavedTable> tables(
            FileChannel channel,
            Map<String, ZipEntryFacts> entries,
            Manifest manifest,
            Workspace model)
            throws IOException {
        Map<String, Manifest.Entry> promised =
                manifest.entries().stream()
                        .collect(
                                Collectors.toMap(
                                        Manifest.Entry::path, Function.identity(), (a, b) -> a));
        Map<TableRef.Stored, Manifest.Table> known =
                manifest.tables().stream()
                        .collect(
                                Collectors.toMap(
                                        Manifest.Table::ref, Function.identity(), (a, b) -> a));
        Map<String, Chunk> extracted = new HashMap<>();
        Map<TableRef.Stored, SavedTable> tables = new HashMap<>();
        for (StoredNode node : storedNodes(model)) {
            Optional<TableRef.Stored> ref = StoredTables.ref(node);
            Manifest.Table table = ref.map(known::get).orElse(null);
            Manifest.Entry entry = table == null ? null : promised.get(table.entry());
            if (ref.isEmpty() || table == null || entry == null) {
                lost(node, "they are not in the file");
                continue;
            }
            Chunk chunk = extracted.get(entry.path());
            if (chunk == null) {
                chunk = extract(channel, entries.get(entry.path()), entry, node);
            }
            if (chunk != null) {
                extracted.put(entry.path(), chunk);
                tables.put(
                        ref.get(),
                        new SavedTable(ref.get(), table.schema(), table.rowCount(), chunk));
            }
        }
        return List.copyOf(tables.values());
    }

    private @Nullable Chunk extract(
            FileChannel channel,
            @Nullable ZipEntryFacts entry,
            Manifest.Entry promised,
            StoredNode node)
            throws IOException {
        if (entry == null) {
            lost(node, "they are not in the file");
            return null;
        }
        if (!entry.stored()
                || entry.plainBytes() != promised.sizeBytes()
                || !Entries.isData(promised.path(), promised.sha256())) {
            lost(node, "their checksum is wrong");
            return null;
        }
        Path part = chunks.unfinished();
        try {
            ChunkCopy.Passed passed = copyOut(channel, entry, part);
            if (!passed.sha256().equals(promised.sha256())) {
                lost(node, "their checksum is wrong");
                return null;
            }
            return chunks.named(part, passed);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private ChunkCopy.Passed copyOut(FileChannel channel, ZipEntryFacts entry, Path part) {
        try (FileChannel out =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return ChunkCopy.copy(channel, entry.dataOffset(), entry.plainBytes(), out, context);
        } catch (IOException e) {
            throw PikaException.of(
                            ErrorCode.CANNOT_WRITE,
                            "The workspace could not be unpacked (%s; it needs %,d bytes)."
                                    .formatted(e.getMessage(), entry.plainBytes()))
                    .file(part)
                    .cause(e)
                    .build();
        }
    }

    private static List<StoredNode> storedNodes(Workspace model) {
        return model.getNodes().stream()
                .filter(StoredNode.class::isInstance)
                .map(StoredNode.class::cast)
                .toList();
    }

    private void lost(StoredNode node, String why) {
        problems.add("The rows of “%s” are lost: %s.".formatted(node.getName(), why));
    }

    private PikaException bad(String message, @Nullable Exception cause) {
        PikaException.Builder failure =
                PikaException.of(ErrorCode.BAD_WORKSPACE, message).file(file);
        return (cause == null ? failure : failure.cause(cause)).build();
    }
}
