package org.pikaplot.compute.duckdb.internal.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * What a column is written as in Parquet, so that a cast back to its engine type restores every
 * value: Parquet has no 128-bit integers, forgets the offset of a time with zone and the
 * microseconds of an interval, so these travel as text, also inside nested types.
 */
final class ParquetType {
    private static final Set<String> AS_TEXT = Set.of("HUGEINT", "UHUGEINT", "INTERVAL");
    private static final Set<String> NAMED_PARTS = Set.of("STRUCT", "UNION");

    private ParquetType() {}

    /** {@return the engine's name of the type to write a column of that engine type as} */
    static String of(String engineType) {
        List<Token> tokens = SqlTokenizer.tokens(engineType);
        Deque<String> containers = new ArrayDeque<>();
        var out = new StringBuilder();
        int copied = 0;
        boolean nameComes = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = token.text().toUpperCase(java.util.Locale.ROOT);
            if (token.isSymbol("(")) {
                String container =
                        i == 0 ? "" : tokens.get(i - 1).text().toUpperCase(java.util.Locale.ROOT);
                containers.push(container);
                nameComes = NAMED_PARTS.contains(container);
            } else if (token.isSymbol(")")) {
                containers.pop();
                nameComes = false;
            } else if (token.isSymbol(",")) {
                nameComes = !containers.isEmpty() && NAMED_PARTS.contains(containers.getFirst());
            } else if (nameComes) {
                nameComes = false;
            } else if (token.kind() == Token.Kind.WORD) {
                int end = textualEnd(tokens, i, word);
                if (end > 0) {
                    out.append(engineType, copied, token.start()).append("VARCHAR");
                    copied = end;
                }
            }
        }
        return out.append(engineType, copied, engineType.length()).toString();
    }

    /** Where a type that is written as text ends in the text, or -1 when this is none. */
    private static int textualEnd(List<Token> tokens, int i, String word) {
        boolean last = i + 1 >= tokens.size();
        boolean emptyStruct = word.equals("STRUCT") && (last || !tokens.get(i + 1).isSymbol("("));
        if (AS_TEXT.contains(word) || emptyStruct) {
            return tokens.get(i).end();
        }
        boolean zoned =
                word.equals("TIME")
                        && i + 3 < tokens.size()
                        && tokens.get(i + 1).isWord("WITH")
                        && tokens.get(i + 3).isWord("ZONE");
        return zoned ? tokens.get(i + 3).end() : -1;
    }
}
