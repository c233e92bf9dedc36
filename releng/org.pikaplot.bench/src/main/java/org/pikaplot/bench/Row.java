package org.pikaplot.bench;

import java.util.List;
import java.util.Locale;

/**
 * What a benchmark found.
 *
 * @param name number and subject
 * @param main this program against the peer the target is about
 * @param also against further peers
 * @param remark what a reader should know about this run; empty = nothing
 */
public record Row(String name, Comparison main, List<Comparison> also, String remark) {

    /**
     * This program against one peer.
     *
     * @param peerName who the peer is
     * @param ours median of this program
     * @param peer median of the peer
     * @param unit of both
     * @param atMost the largest {@code ours / peer} that is good enough
     * @param spread difference of the slowest and the fastest run of this program as a share of its
     *     median
     */
    public record Comparison(
            String peerName, double ours, double peer, String unit, double atMost, double spread) {

        /** {@return {@code ours / peer}} */
        public double ratio() {
            return ours / peer;
        }

        /** {@return whether the target is met} */
        public boolean ok() {
            return ratio() <= atMost;
        }

        private String json() {
            return "\"ours\": %s, \"peer\": %s, \"unit\": \"%s\", \"ratio\": %s, \"target\": \"<= %s\", \"ok\": %s"
                    .formatted(
                            number(ours),
                            number(peer),
                            unit,
                            number(ratio()),
                            Double.toString(atMost),
                            ok());
        }
    }

    public Row {
        also = List.copyOf(also);
    }

    /** {@return whether every target is met} */
    public boolean ok() {
        return main.ok() && also.stream().allMatch(Comparison::ok);
    }

    /** {@return the row as a JSON object} */
    public String json() {
        StringBuilder text = new StringBuilder("{\"name\": " + quoted(name) + ", " + main.json());
        if (!also.isEmpty()) {
            List<String> others =
                    also.stream()
                            .map(peer ->
                                    "{\"name\": %s, %s}"
                                            .formatted(quoted(peer.peerName()), peer.json()))
                            .toList();
            text.append(", \"also\": [").append(String.join(", ", others)).append(']');
        }
        return text.append('}').toString();
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4g", value) : "null";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
