package org.pikaplot.session.internal.tables;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.SourceFacts;
import org.pikaplot.workspace.Facts;
import org.pikaplot.workspace.Setting;
import org.pikaplot.workspace.SourceFile;
import org.pikaplot.workspace.WorkspaceFactory;

/** What a workspace remembers of the files a table came from. */
public final class Sources {
    private static final String FILE = "file.";

    private Sources() {}

    /**
     * The facts of all files of an import.
     *
     * @param sizeBytes together
     * @param modifiedMillis the newest
     * @param contentHash of heads and tails
     */
    record Seen(long sizeBytes, long modifiedMillis, String contentHash) {

        /** Whether the bytes may be taken for equal. */
        boolean sameContent(Seen other) {
            return sizeBytes == other.sizeBytes && contentHash.equals(other.contentHash);
        }
    }

    /**
     * What the model says of a source, to be taken to a worker.
     *
     * @param files where they were, in reading order
     * @param relative where they were as seen from the workspace file; empty if not known
     * @param seen what they were
     * @param importerId who read them
     * @param options how
     */
    record Origin(
            List<Path> files,
            List<String> relative,
            Seen seen,
            String importerId,
            ImportOptions options) {}

    /** Looks at the files. Worker. */
    static Seen look(List<Path> files) {
        List<SourceFacts> facts = files.stream().map(SourceFacts::of).toList();
        List<String> hashes = facts.stream().map(SourceFacts::headTailSha256).toList();
        return new Seen(
                facts.stream().mapToLong(SourceFacts::sizeBytes).sum(),
                facts.stream().mapToLong(SourceFacts::modifiedMillis).max().orElse(0),
                hashes.size() == 1 ? hashes.getFirst() : Fingerprint.of(hashes).hex());
    }

    /** The model's facts. Session thread. */
    static SourceFile fact(ImportPlan plan, Seen seen) {
        SourceFile source = WorkspaceFactory.eINSTANCE.createSourceFile();
        source.setSizeBytes(seen.sizeBytes());
        source.setModifiedMillis(seen.modifiedMillis());
        source.setContentHash(seen.contentHash());
        source.setImporterId(plan.importerId());
        (plan.files().size() == 1 ? plan.options() : plan.forEveryFile())
                .toSettings()
                .forEach((key, value) -> source.getSettings().add(Facts.setting(key, value)));
        setFiles(source, plan.files());
        return source;
    }

    /** The same facts for the same bytes in another place. Session thread. */
    static SourceFile moved(SourceFile source, List<Path> files, long modifiedMillis) {
        SourceFile moved = EcoreUtil.copy(source);
        moved.getSettings().removeIf(setting -> setting.getKey().startsWith(FILE));
        moved.setRelativePath("");
        moved.setModifiedMillis(modifiedMillis);
        setFiles(moved, files);
        return moved;
    }

    private static void setFiles(SourceFile source, List<Path> files) {
        List<Path> absolute = files.stream().map(Path::toAbsolutePath).toList();
        source.setPath(path(absolute));
        if (absolute.size() > 1) {
            for (int i = 0; i < absolute.size(); i++) {
                source.getSettings().add(Facts.setting(FILE + i, absolute.get(i).toString()));
            }
        }
    }

    private static String path(List<Path> files) {
        if (files.size() == 1) {
            return files.getFirst().toString();
        }
        List<Path> folders = files.stream().map(Path::getParent).distinct().toList();
        return folders.size() == 1 && folders.getFirst() != null
                ? folders.getFirst().resolve("*").toString()
                : files.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }

    /** What the model says of a source. Session thread. */
    static Origin origin(SourceFile source) {
        Map<String, String> settings = new HashMap<>();
        for (Setting setting : source.getSettings()) {
            settings.put(setting.getKey(), setting.getValue());
        }
        String relative = source.getRelativePath();
        return new Origin(
                files(source),
                relative.isEmpty() ? List.of() : List.of(relative.split("\n")),
                new Seen(
                        source.getSizeBytes(), source.getModifiedMillis(), source.getContentHash()),
                source.getImporterId(),
                ImportOptions.fromSettings(settings));
    }

    /**
     * The files of a source in reading order; empty when their names are none on this system.
     * Session thread.
     */
    public static List<Path> files(SourceFile source) {
        List<String> names = new ArrayList<>();
        for (Setting setting : source.getSettings()) {
            if (setting.getKey().startsWith(FILE)) {
                names.add(setting.getValue());
            }
        }
        if (names.isEmpty()) {
            names.add(source.getPath());
        }
        try {
            return names.stream().map(Path::of).toList();
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    /** The name a table of these files gets when nobody says otherwise: the stem of the first. */
    static String stem(List<Path> files) {
        String name = String.valueOf(files.getFirst().getFileName());
        String unpacked = name.replaceFirst("(?i)\\.(gz|zst|bz2)$", "");
        int dot = unpacked.lastIndexOf('.');
        return dot > 0 ? unpacked.substring(0, dot) : unpacked;
    }
}
