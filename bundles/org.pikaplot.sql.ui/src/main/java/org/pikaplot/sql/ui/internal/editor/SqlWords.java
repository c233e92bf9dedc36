package org.pikaplot.sql.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pikaplot.compute.spi.QueryEngine.Vocabulary;
import org.pikaplot.data.Column;

/**
 * The words that mean something in one query: the engine's, and the tables and columns it can read.
 * Immutable.
 *
 * @param keywords upper case
 * @param functions by lower-case name
 * @param tables columns by table name, tables wired in first
 */
public record SqlWords(
        Set<String> keywords,
        Map<String, Vocabulary.Function> functions,
        Map<String, List<Column>> tables) {

    /** Nothing known yet: the engine has not been asked. */
    public static final SqlWords NONE = new SqlWords(Set.of(), Map.of(), Map.of());

    /** {@return the engine's words, without tables} */
    public static SqlWords of(Vocabulary vocabulary) {
        Map<String, Vocabulary.Function> functions =
                vocabulary.functions().stream()
                        .filter(function ->
                                Character.isJavaIdentifierStart(function.name().charAt(0)))
                        .collect(
                                Collectors.toMap(
                                        function -> function.name().toLowerCase(Locale.ROOT),
                                        function -> function,
                                        (first, second) -> first));
        return new SqlWords(new TreeSet<>(vocabulary.keywords()), functions, Map.of());
    }

    /** {@return the same words with other tables} */
    public SqlWords withTables(Map<String, List<Column>> newTables) {
        return new SqlWords(keywords, functions, new LinkedHashMap<>(newTables));
    }
}
