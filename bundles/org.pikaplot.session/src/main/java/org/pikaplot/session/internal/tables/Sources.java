package org.pikaplot.session.internal.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.SourceFacts;
import org.pikaplot.workspace.Facts;
import org.pikaplot.workspace.SourceFile;
import org.pikaplot.workspace.WorkspaceFactory;

/** What a workspace remembers of the files a table came from. */
final class Sources {
    private static final String FILE = "file.";

    private Sources() {}

    /**
     * The facts of all files of an import.
     *
     * @param sizeBytes together
     * @param modifiedMillis the newest
     * @param contentHash of heads and tails
     */
    record Seen(long sizeBytes, long modifiedMillis, String contentHash) {}

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
        List<Path> files = plan.files().stream().map(Path::toAbsolutePath).toList();
        source.setPath(path(files));
        source.setSizeBytes(seen.sizeBytes());
        source.setModifiedMillis(seen.modifiedMillis());
        source.setContentHash(seen.contentHash());
        source.setImporterId(plan.importerId());
        plan.options()
                .toSettings()
                .forEach((key, value) -> source.getSettings().add(Facts.setting(key, value)));
        if (files.size() > 1) {
            for (int i = 0; i < files.size(); i++) {
                source.getSettings().add(Facts.setting(FILE + i, files.get(i).toString()));
            }
        }
        return source;
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

    /** The name a table of these files gets when nobody says otherwise: the stem of the first. */
    static String stem(List<Path> files) {
        String name = String.valueOf(files.getFirst().getFileName());
        String unpacked = name.replaceFirst("(?i)\\.(gz|zst|bz2)$", "");
        int dot = unpacked.lastIndexOf('.');
        return dot > 0 ? unpacked.substring(0, dot) : unpacked;
    }
}
