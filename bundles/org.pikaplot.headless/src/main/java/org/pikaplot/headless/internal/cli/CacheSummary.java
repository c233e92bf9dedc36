package org.pikaplot.headless.internal.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.pikaplot.compute.CacheCounters;
import org.pikaplot.session.CacheHistory;

/** What the caches did in the last runs of the program. */
final class CacheSummary {
    private static final int SHOWN = 5;

    private CacheSummary() {}

    /** {@return the totals and the last runs for people} */
    static String text(CacheHistory history) {
        List<CacheHistory.Run> runs = history.runs();
        if (runs.isEmpty()) {
            return "No run of the program has asked the cache anything yet.";
        }
        var text = new StringBuilder();
        text.append("The cache in the last %d runs:%n".formatted(runs.size()));
        CacheCounters all = history.total();
        line(text, "found again", all.exact());
        line(text, "taken from a wider answer", all.derived());
        line(text, "extended by what was missing", all.extended());
        line(text, "run", all.fresh() + all.volatileRuns());
        line(text, "  of these different each time", all.volatileRuns());
        line(text, "computed ahead", all.prefetched());
        line(text, "  of these asked for", all.prefetchHits());
        line(text, "dropped for room", all.evicted());
        text.append(
                String.format(
                        Locale.ROOT,
                        "  %-32s %.1f s%n  %-32s %.0f %%%n",
                        "saved, about",
                        all.savedMillis() / 1e3,
                        "helped",
                        100 * all.hitRate()));
        for (CacheHistory.Run run : runs.reversed().subList(0, Math.min(SHOWN, runs.size()))) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "  %s  helped %.0f %% of %d answers%n",
                            run.ended().truncatedTo(ChronoUnit.SECONDS),
                            100 * run.counters().hitRate(),
                            answers(run.counters())));
        }
        return text.toString().stripTrailing();
    }

    private static void line(StringBuilder text, String what, long count) {
        text.append(String.format(Locale.ROOT, "  %-32s %,d%n", what, count));
    }

    private static long answers(CacheCounters counters) {
        return counters.exact()
                + counters.derived()
                + counters.extended()
                + counters.fresh()
                + counters.volatileRuns();
    }

    /** {@return the totals and every remembered run as a JSON object} */
    static String json(CacheHistory history) {
        var writer = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(writer)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter());
            out.writeStartObject();
            writeCounters(out, "total", history.total());
            out.writeArrayFieldStart("runs");
            for (CacheHistory.Run run : history.runs()) {
                out.writeStartObject();
                out.writeStringField("ended", run.ended().toString());
                writeCounters(out, "counters", run.counters());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return writer.toString();
    }

    static void writeCounters(JsonGenerator out, String field, CacheCounters counters)
            throws IOException {
        out.writeObjectFieldStart(field);
        out.writeNumberField("exact", counters.exact());
        out.writeNumberField("derived", counters.derived());
        out.writeNumberField("extended", counters.extended());
        out.writeNumberField("fresh", counters.fresh());
        out.writeNumberField("volatile", counters.volatileRuns());
        out.writeNumberField("evicted", counters.evicted());
        out.writeNumberField("prefetched", counters.prefetched());
        out.writeNumberField("prefetch_hits", counters.prefetchHits());
        out.writeNumberField("saved_ms", counters.savedMillis());
        out.writeEndObject();
    }
}
