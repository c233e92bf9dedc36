package org.pikaplot.compute.duckdb.internal.sql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.compute.ParsedQuery.Mention;

/** Where in a user's text tables are named, so that they can be wired and renamed. */
public final class TableMentions {
    private TableMentions() {}

    /** {@return the mentions in a statement the engine has a tree for} */
    public static ParsedQuery of(String sql, JsonNode answer) {
        Map<Integer, Token> tokenAt =
                SqlTokenizer.tokens(sql).stream()
                        .collect(Collectors.toMap(Token::start, token -> token));
        var mentions = new ArrayList<Mention>();
        var unplaced = new HashMap<String, Integer>();
        for (TableUse use : TableUses.in(answer)) {
            boolean qualifier = use.kind() == TableUse.Kind.QUALIFIER;
            boolean table = use.kind() == TableUse.Kind.TABLE && use.path().size() == 1;
            if (!qualifier && !table) {
                continue;
            }
            Token token =
                    use.position() < 0
                            ? null
                            : tokenAt.get(TextPosition.ofByte(sql, use.position()));
            if (token != null
                    && TableUses.lower(token.text()).equals(TableUses.lower(use.name()))) {
                mentions.add(new Mention(use.name(), token.start(), token.end(), qualifier));
            } else if (table) {
                unplaced.merge(TableUses.lower(use.name()), 1, Integer::sum);
            }
        }
        if (!unplaced.isEmpty()) {
            addUnplaced(sql, mentions, unplaced);
        }
        return sorted(mentions);
    }

    /** {@return the mentions in a statement the engine has no tree for} */
    public static ParsedQuery ofWords(String sql) {
        List<Token> tokens = SqlTokenizer.tokens(sql);
        var mentions = new ArrayList<Mention>();
        var own = new HashMap<String, String>();
        for (WordScan.Found table : WordScan.tables(tokens)) {
            if (table.path().size() == 1 && !table.function()) {
                mentions.add(mention(table.token(), false));
                if (!table.aliased()) {
                    own.put(table.path().getFirst(), table.token().text());
                }
            }
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean first = i == 0 || !tokens.get(i - 1).isSymbol(".");
            if (first
                    && token.isName()
                    && tokens.get(i + 1).isSymbol(".")
                    && own.containsKey(TableUses.lower(token.text()))) {
                mentions.add(mention(token, true));
            }
        }
        return sorted(mentions);
    }

    private static void addUnplaced(
            String sql, List<Mention> mentions, Map<String, Integer> missing) {
        for (WordScan.Found table : WordScan.tables(SqlTokenizer.tokens(sql))) {
            String name = table.path().getLast();
            Mention mention = mention(table.token(), false);
            boolean known = mentions.stream().anyMatch(m -> m.start() == mention.start());
            if (!known && missing.getOrDefault(name, 0) > 0) {
                missing.merge(name, -1, Integer::sum);
                mentions.add(mention);
            }
        }
    }

    private static Mention mention(Token token, boolean qualifier) {
        return new Mention(token.text(), token.start(), token.end(), qualifier);
    }

    private static ParsedQuery sorted(List<Mention> mentions) {
        return new ParsedQuery(
                mentions.stream()
                        .sorted(Comparator.comparingInt(Mention::start))
                        .distinct()
                        .toList());
    }
}
