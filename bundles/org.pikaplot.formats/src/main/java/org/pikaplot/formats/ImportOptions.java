package org.pikaplot.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the user fixed about an import; null or empty = to be detected. All of it can be kept as
 * text settings ({@link #toSettings}).
 *
 * @param types column name to engine type; names as in the file, any case. A type may be followed
 *     by how its texts are written, such as {@code DATE %d/%m/%Y}, {@code DOUBLE 1.234,5} or {@code
 *     DECIMAL(10,2) $1,234.5}
 * @param nullTokens texts that mean NULL besides the empty cell
 * @param badRows what to do with values that do not fit {@code types}; null = {@link
 *     BadRowPolicy#WIDEN} for inferred, {@link BadRowPolicy#REJECT} for given types
 * @param encoding charset name, such as {@code windows-1252}
 * @param delimiter one character (or {@code \t})
 * @param quote one character, or empty for none
 * @param header whether the first record names the columns
 * @param dateFormat strptime format for dates and timestamps
 * @param table which table of a file that holds several
 */
public record ImportOptions(
        Map<String, String> types,
        List<String> nullTokens,
        @Nullable BadRowPolicy badRows,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String quote,
        @Nullable Boolean header,
        @Nullable String dateFormat,
        @Nullable String table) {

    /** Detect everything. */
    public static final ImportOptions DETECT =
            new ImportOptions(Map.of(), List.of(), null, null, null, null, null, null, null);

    private static final String TYPE = "type.";
    private static final String NULL_TOKEN = "null.";

    public ImportOptions {
        types = Map.copyOf(types);
        nullTokens = List.copyOf(nullTokens);
    }

    /** {@return the same options with these types insisted on} */
    public ImportOptions withTypes(Map<String, String> newTypes) {
        return new ImportOptions(
                newTypes,
                nullTokens,
                badRows,
                encoding,
                delimiter,
                quote,
                header,
                dateFormat,
                table);
    }

    /** {@return the same options with these texts read as NULL} */
    public ImportOptions withNullTokens(List<String> newTokens) {
        return new ImportOptions(
                types, newTokens, badRows, encoding, delimiter, quote, header, dateFormat, table);
    }

    /** {@return the same options with this policy} */
    public ImportOptions withBadRows(@Nullable BadRowPolicy policy) {
        return new ImportOptions(
                types, nullTokens, policy, encoding, delimiter, quote, header, dateFormat, table);
    }

    /** {@return the same options for another table of the file} */
    public ImportOptions withTable(@Nullable String newTable) {
        return new ImportOptions(
                types,
                nullTokens,
                badRows,
                encoding,
                delimiter,
                quote,
                header,
                dateFormat,
                newTable);
    }

    /** {@return the same options for text written in this way} Null = to be detected. */
    public ImportOptions withDialect(
            @Nullable String newEncoding,
            @Nullable String newDelimiter,
            @Nullable String newQuote,
            @Nullable Boolean newHeader) {
        return new ImportOptions(
                types,
                nullTokens,
                badRows,
                newEncoding,
                newDelimiter,
                newQuote,
                newHeader,
                dateFormat,
                table);
    }

    /** {@return the same options with this format of dates and times} Null = to be detected. */
    public ImportOptions withDateFormat(@Nullable String format) {
        return new ImportOptions(
                types, nullTokens, badRows, encoding, delimiter, quote, header, format, table);
    }

    /**
     * {@return everything that is fixed as text, key by key, in a stable order} What is to be
     * detected has no key. {@link #fromSettings} gives equal options back.
     */
    public Map<String, String> toSettings() {
        var settings = new LinkedHashMap<String, String>();
        putIfFixed(settings, "encoding", encoding);
        putIfFixed(settings, "delimiter", delimiter);
        putIfFixed(settings, "quote", quote);
        putIfFixed(settings, "header", header);
        putIfFixed(settings, "dateFormat", dateFormat);
        putIfFixed(settings, "table", table);
        putIfFixed(settings, "badRows", badRows);
        for (int i = 0; i < nullTokens.size(); i++) {
            settings.put(NULL_TOKEN + i, nullTokens.get(i));
        }
        new TreeMap<>(types).forEach((column, type) -> settings.put(TYPE + column, type));
        return settings;
    }

    /**
     * {@return options from what {@link #toSettings} gave} Unknown keys are left to newer versions
     * and ignored.
     */
    public static ImportOptions fromSettings(Map<String, String> settings) {
        var types = new LinkedHashMap<String, String>();
        settings.forEach((key, value) -> {
            if (key.startsWith(TYPE)) {
                types.put(key.substring(TYPE.length()), value);
            }
        });
        var nullTokens = new ArrayList<String>();
        for (String token = settings.get(NULL_TOKEN + 0);
                token != null;
                token = settings.get(NULL_TOKEN + nullTokens.size())) {
            nullTokens.add(token);
        }
        String badRows = settings.get("badRows");
        String header = settings.get("header");
        return new ImportOptions(
                types,
                nullTokens,
                badRows == null ? null : BadRowPolicy.valueOf(badRows),
                settings.get("encoding"),
                settings.get("delimiter"),
                settings.get("quote"),
                header == null ? null : Boolean.valueOf(header),
                settings.get("dateFormat"),
                settings.get("table"));
    }

    private static void putIfFixed(
            Map<String, String> settings, String key, @Nullable Object value) {
        if (value != null) {
            settings.put(key, value.toString());
        }
    }
}
