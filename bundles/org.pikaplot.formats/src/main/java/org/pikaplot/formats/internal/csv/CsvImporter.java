package org.pikaplot.formats.internal.csv;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.spi.QueryEngine;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;
import org.pikaplot.formats.ColumnProposal;
import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportProposal;
import org.pikaplot.formats.TableImporter;
import org.pikaplot.formats.internal.infer.TypeInference;
import org.pikaplot.formats.internal.load.ColumnPlan;
import org.pikaplot.formats.internal.load.RecordLoad;
import org.pikaplot.formats.internal.source.Encodings;
import org.pikaplot.formats.internal.source.SourceFile;

/** Delimited text in any dialect and encoding, also packed with gzip or Zstandard. */
@Component(service = TableImporter.class)
public final class CsvImporter implements TableImporter {
    private static final int PREVIEW_ROWS = 100;

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String label() {
        return "CSV and other delimited text";
    }

    @Override
    public List<String> extensions() {
        return List.of(
                "csv", "tsv", "tab", "txt", "csv.gz", "tsv.gz", "txt.gz", "csv.zst", "tsv.zst",
                "txt.zst");
    }

    @Override
    public double recognises(Path file, byte[] head) {
        Charset charset = Encodings.detect(head);
        String text = new String(head, charset);
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control =
                    c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1f
                            && c != 1;
            strange += control || c == '\ufffd' || c >= 0x7f && c < 0xa0 && c != 0x85 ? 1 : 0;
        }
        boolean binary =
                strange > 3 && strange > text.length() * 0.02 || strange > text.length() * 0.25;
        return text.isEmpty() || binary ? 0 : 0.4;
    }

    @Override
    public List<String> tables(QueryEngine engine, Path file, JobContext context) {
        SourceFile.requireReadable(file);
        return List.of("");
    }

    @Override
    public ImportProposal propose(
            QueryEngine engine, List<Path> files, ImportOptions options, JobContext context) {
        CsvLook look = CsvLook.at(files.getFirst(), options);
        requireText(look);
        Set<String> nulls = new HashSet<>(options.nullTokens());
        nulls.add("");
        var columns = new ArrayList<ColumnProposal>();
        for (int c = 0; c < look.names().size(); c++) {
            context.check();
            int column = c;
            List<String> values =
                    look.sample().stream()
                            .map(r -> r[column])
                            .filter(v -> !nulls.contains(v))
                            .toList();
            columns.add(TypeInference.propose(look.names().get(c), values, options.dateFormat()));
        }
        List<@Nullable String[]> preview = new ArrayList<>();
        for (String[] row :
                look.sample().subList(0, Math.min(PREVIEW_ROWS, look.sample().size()))) {
            @Nullable String[] shown = row.clone();
            for (int c = 0; c < shown.length; c++) {
                shown[c] = nulls.contains(row[c]) ? null : row[c];
            }
            preview.add(shown);
        }
        var detected =
                new ImportOptions(
                        options.types(),
                        options.nullTokens(),
                        options.badRows(),
                        look.charset().name(),
                        look.dialect().delimiterText(),
                        look.dialect().quoteText(),
                        look.header(),
                        options.dateFormat(),
                        null);
        return new ImportProposal(id(), files, detected, options, columns, preview, List.of());
    }

    @Override
    public Loaded load(
            QueryEngine engine, ImportPlan plan, TableRef.Stored target, JobContext context) {
        List<String> names = plan.columns().stream().map(ColumnProposal::name).toList();
        var sources = new ArrayList<CsvSource>();
        for (Path file : plan.files()) {
            context.check();
            boolean first = sources.isEmpty();
            CsvLook look = first ? CsvLook.at(file, plan.options()) : another(file, plan, names);
            int[] order =
                    first && look.names().size() == names.size()
                            ? identity(names.size())
                            : order(look, names).orElseThrow(() -> otherColumns(look, names));
            sources.add(new CsvSource(look, order, plan.options().nullTokens()));
        }
        var columns = RecordLoad.columns(engine, plan, ColumnPlan::inferred, context);
        return RecordLoad.run(engine, plan, sources, columns, target, context);
    }

    private static void requireText(CsvLook look) {
        boolean garbage = look.names().stream().anyMatch(name -> name.length() > 100_000);
        if (garbage) {
            throw SourceFile.bad(
                    look.file(), "This is no delimited text: a column name would be very long.");
        }
    }

    /**
     * {@return a file behind the first one} What a person fixed holds for it too, what was found
     * out about the first one does not; where it has not the columns then, it is looked at afresh.
     */
    private static CsvLook another(Path file, ImportPlan plan, List<String> names) {
        ImportOptions fixed = plan.forEveryFile();
        CsvLook look = CsvLook.at(file, fixed);
        return order(look, names).isPresent()
                ? look
                : CsvLook.at(file, fixed.withDialect(null, null, null, fixed.header()));
    }

    /**
     * {@return for each column of the table its index in the file; empty when the file has others}
     * Files without header are taken as they stand.
     */
    private static Optional<int[]> order(CsvLook look, List<String> names) {
        List<String> here =
                look.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (here.size() == names.size() && !look.header()) {
            return Optional.of(identity(names.size()));
        }
        int[] order = new int[names.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = here.indexOf(names.get(i).toLowerCase(Locale.ROOT));
            if (order[i] < 0 || here.size() != names.size()) {
                return Optional.empty();
            }
        }
        return Optional.of(order);
    }

    private static PikaException otherColumns(CsvLook look, List<String> names) {
        return SourceFile.bad(
                look.file(),
                "This file has other columns than the first one: %s instead of %s."
                        .formatted(String.join(", ", look.names()), String.join(", ", names)));
    }

    private static int[] identity(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        return order;
    }
}
