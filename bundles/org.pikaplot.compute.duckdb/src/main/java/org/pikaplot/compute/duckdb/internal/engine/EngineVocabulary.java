package org.pikaplot.compute.duckdb.internal.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import org.duckdb.DuckDBConnection;
import org.pikaplot.compute.spi.QueryEngine.Vocabulary;

/** Reads the engine's own lists of words. */
final class EngineVocabulary {
    private static final String FUNCTIONS =
            """
            SELECT function_name, any_value(function_type),
                   first(parameters ORDER BY len(parameters))::VARCHAR,
                   first(return_type ORDER BY len(parameters)), max(description)
            FROM duckdb_functions()
            WHERE function_type IN ('scalar', 'aggregate', 'table', 'macro', 'table_macro')
              AND regexp_matches(function_name, '^[a-z][a-z0-9_]*$')
            GROUP BY function_name ORDER BY function_name
            """;

    private EngineVocabulary() {}

    static Vocabulary read(DuckDBConnection connection) throws SQLException {
        var keywords = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT DISTINCT upper(keyword_name) FROM duckdb_keywords() ORDER BY 1")) {
            while (rows.next()) {
                keywords.add(rows.getString(1));
            }
        }
        var functions = new ArrayList<Vocabulary.Function>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(FUNCTIONS)) {
            while (rows.next()) {
                String name = rows.getString(1);
                String parameters = text(rows.getString(3)).replaceAll("^\\[|\\]$", "");
                String result = text(rows.getString(4));
                String signature =
                        name + "(" + parameters + ")" + (result.isEmpty() ? "" : " -> " + result);
                String help = text(rows.getString(5)).strip().replaceAll("\\s*\\R\\s*", " ");
                functions.add(new Vocabulary.Function(name, signature, help));
            }
        }
        return new Vocabulary(keywords, functions);
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
