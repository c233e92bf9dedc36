package org.pikaplot.compute.duckdb.internal.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells from the words alone where a statement names tables. For the few statements the engine has
 * no tree for (a PIVOT whose columns come from the data) and for the few places whose position the
 * tree lost (DESCRIBE and SUMMARIZE). Rather sees a table too many than one too few.
 */
final class WordScan {
    private static final Set<String> ENDS_FROM =
            Set.of(
                    "WHERE",
                    "GROUP",
                    "HAVING",
                    "ORDER",
                    "LIMIT",
                    "QUALIFY",
                    "WINDOW",
                    "SELECT",
                    "UNION",
                    "EXCEPT",
                    "INTERSECT",
                    "OFFSET",
                    "VALUES",
                    "WITH");
    private static final Set<String> BEFORE_TABLE =
            Set.of(
                    "JOIN",
                    "PIVOT",
                    "UNPIVOT",
                    "PIVOT_WIDER",
                    "PIVOT_LONGER",
                    "SUMMARIZE",
                    "DESCRIBE");
    private static final Set<String> NO_ALIAS =
            Set.of(
                    "ON",
                    "USING",
                    "JOIN",
                    "LEFT",
                    "RIGHT",
                    "INNER",
                    "OUTER",
                    "FULL",
                    "CROSS",
                    "NATURAL",
                    "SEMI",
                    "ANTI",
                    "ASOF",
                    "POSITIONAL",
                    "LATERAL",
                    "TABLESAMPLE",
                    "PIVOT",
                    "UNPIVOT",
                    "AT",
                    "FOR",
                    "INTO",
                    "BY");

    /**
     * A table position.
     *
     * @param token the name's last part
     * @param path all parts
     * @param function whether it is called
     * @param aliased whether another name hides it
     */
    record Found(Token token, List<String> path, boolean function, boolean aliased) {}

    /** What is known inside one pair of parentheses. */
    private static final class Level {
        final boolean call;
        boolean from;
        boolean expects;
        boolean query;

        Level(boolean call, boolean expects) {
            this.call = call;
            this.expects = expects;
        }
    }

    private final List<Token> tokens;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> ctes = new HashSet<>();
    private final ArrayDeque<Level> levels = new ArrayDeque<>();

    private WordScan(List<Token> tokens) {
        this.tokens = tokens;
        levels.push(new Level(false, false));
    }

    /** {@return the tables that are not CTEs of the statement, in text order} */
    static List<Found> tables(List<Token> tokens) {
        var scan = new WordScan(tokens);
        scan.run();
        return scan.found.stream()
                .filter(f ->
                        f.path.size() > 1 || f.function || !scan.ctes.contains(f.path.getFirst()))
                .toList();
    }

    private void run() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Level level = levels.getFirst();
            if (token.isSymbol("(")) {
                levels.push(new Level(isCall(i), level.expects));
                level.expects = false;
            } else if (token.isSymbol(")")) {
                if (levels.size() > 1) {
                    levels.pop();
                }
            } else if (token.isSymbol(",")) {
                level.expects = level.from;
            } else if (token.kind() == Token.Kind.WORD && keyword(token, i, level)) {
                continue;
            } else if (level.expects && (token.isName() || token.kind() == Token.Kind.STRING)) {
                i = table(i, level);
            }
        }
    }

    private boolean keyword(Token token, int i, Level level) {
        String word = token.text().toUpperCase(java.util.Locale.ROOT);
        if (word.equals("FROM")) {
            boolean distinctFrom =
                    i > 0 && tokens.get(i - 1).isWord("DISTINCT") && isComparison(i - 2);
            if (!distinctFrom && (!level.call || level.query)) {
                level.from = true;
                level.expects = true;
            }
            level.query |= i > 0 && tokens.get(i - 1).isSymbol("(");
            return true;
        }
        if (ENDS_FROM.contains(word)) {
            level.from = false;
            level.expects = false;
            level.query |= word.equals("SELECT") || word.equals("WITH");
            return true;
        }
        if (BEFORE_TABLE.contains(word)) {
            level.expects = word.equals("JOIN") || !level.from;
            return true;
        }
        if (word.equals("AS") && i + 1 < tokens.size()) {
            cte(i);
        }
        return level.expects && word.equals("LATERAL");
    }

    private boolean isComparison(int i) {
        return i >= 0 && (tokens.get(i).isWord("IS") || tokens.get(i).isWord("NOT"));
    }

    /**
     * {@code name [(columns)] AS [[NOT] MATERIALIZED] (} names a CTE; a path is no name for one.
     */
    private void cte(int as) {
        int next = as + 1;
        while (next < tokens.size()
                && (tokens.get(next).isWord("NOT") || tokens.get(next).isWord("MATERIALIZED"))) {
            next++;
        }
        int before = as - 1;
        if (before > 0 && tokens.get(before).isSymbol(")")) {
            while (before > 0 && !tokens.get(before).isSymbol("(")) {
                before--;
            }
            before--;
        }
        if (next < tokens.size() && tokens.get(next).isSymbol("(") && before >= 0) {
            String name = tokens.get(before).text();
            if (tokens.get(before).isName() && name.matches("[^./\\\\:*?]+")) {
                ctes.add(TableUses.lower(name));
            }
        }
    }

    /** Takes the name at {@code i}; returns the index of its last token. */
    private int table(int i, Level level) {
        var path = new ArrayList<String>();
        path.add(TableUses.lower(tokens.get(i).text()));
        int last = i;
        while (last + 2 < tokens.size()
                && tokens.get(last + 1).isSymbol(".")
                && tokens.get(last + 2).isName()) {
            last += 2;
            path.add(TableUses.lower(tokens.get(last).text()));
        }
        if (isSymbolAt(last + 1, ":") && !isSymbolAt(last + 2, ":")) {
            return last + 1;
        }
        level.expects = false;
        found.add(
                new Found(tokens.get(last), path, isSymbolAt(last + 1, "("), isAliased(last + 1)));
        return last;
    }

    private boolean isAliased(int i) {
        if (i >= tokens.size() || !tokens.get(i).isName()) {
            return false;
        }
        String word = tokens.get(i).text().toUpperCase(java.util.Locale.ROOT);
        return tokens.get(i).kind() == Token.Kind.QUOTED
                || !NO_ALIAS.contains(word) && !ENDS_FROM.contains(word);
    }

    private boolean isSymbolAt(int i, String symbol) {
        return i < tokens.size() && tokens.get(i).isSymbol(symbol);
    }

    private boolean isCall(int i) {
        if (i == 0 || !tokens.get(i - 1).isName()) {
            return false;
        }
        String word = tokens.get(i - 1).text().toUpperCase(java.util.Locale.ROOT);
        return !ENDS_FROM.contains(word)
                && !BEFORE_TABLE.contains(word)
                && !Set.of(
                                "FROM",
                                "IN",
                                "AS",
                                "EXISTS",
                                "ON",
                                "AND",
                                "OR",
                                "NOT",
                                "ANY",
                                "ALL",
                                "BY",
                                "USING",
                                "ARRAY",
                                "MATERIALIZED",
                                "THEN",
                                "ELSE",
                                "WHEN",
                                "CASE",
                                "LATERAL")
                        .contains(word);
    }
}
