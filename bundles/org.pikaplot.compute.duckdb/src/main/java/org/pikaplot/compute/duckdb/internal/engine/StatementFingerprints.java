package org.pikaplot.compute.duckdb.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.TreeMap;
import org.pikaplot.compute.duckdb.internal.sql.PlanFingerprint;
import org.pikaplot.compute.duckdb.internal.sql.UserStatement;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.Column;
import org.pikaplot.data.Fingerprint;
import org.pikaplot.data.TableSchema;

/** Fingerprints of statements: equal only where the answers cannot differ. */
final class StatementFingerprints {
    /** What changes answers besides the text; all of it is fixed while the engine is open. */
    private static final String SETTINGS =
            "TimeZone=UTC;null_order=last;order=asc;collation=binary";

    private final Tables tables;
    private final String engineVersion;

    StatementFingerprints(Tables tables, String engineVersion) {
        this.tables = tables;
        this.engineVersion = engineVersion;
    }

    /** {@return what names a planned statement} */
    Fingerprint ofPlan(JsonNode tree, JsonNode plan, TableSchema schema, Statement statement) {
        var given = new HashSet<String>();
        tree.findValuesAsText("alias").forEach(given::add);
        statement.inputs().values().forEach(ref -> given.addAll(tables.get(ref).schema().names()));
        var parts = new ArrayList<String>();
        parts.add(engineVersion);
        parts.add(SETTINGS);
        for (Column column : schema.columns()) {
            // A name the engine made up from the expression repeats the case of the text.
            boolean asWritten = given.contains(column.name());
            parts.add(asWritten ? column.name() : column.name().toLowerCase(java.util.Locale.ROOT));
            parts.add(column.type().engineName());
        }
        parts.add(PlanFingerprint.ofPlan(plan, tables::identity));
        parts.add(PlanFingerprint.ofSyntax(tree));
        return Fingerprint.of(parts);
    }

    /** {@return what names a statement the engine has no plan for} */
    Fingerprint ofText(UserStatement user, TableSchema schema, Statement statement) {
        var parts = new ArrayList<String>();
        parts.add("text");
        parts.add(engineVersion);
        parts.add(SETTINGS);
        parts.add(user.text());
        schema.columns().forEach(c -> parts.add(c.name() + " " + c.type().engineName()));
        new TreeMap<>(statement.inputs())
                .forEach((name, ref) -> {
                    parts.add(name);
                    parts.add(Tables.identity(ref));
                });
        return Fingerprint.of(parts);
    }
}
