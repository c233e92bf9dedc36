package org.pikaplot.compute.duckdb.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.Sql;

/**
 * A user's statement made ready to stand inside a subquery: one statement, without what follows its
 * last word, its parameters replaced by literals; and the way back from a place in that text to the
 * place in the user's.
 */
public final class UserStatement {
    private static final List<String> QUERY_WORDS =
            List.of("SELECT", "FROM", "WITH", "PIVOT", "PIVOT_WIDER", "UNPIVOT");

    private final String text;
    private final List<Token> tokens;
    private final List<Splice> splices;

    private UserStatement(String text, List<Token> tokens, List<Splice> splices) {
        this.text = text;
        this.tokens = tokens;
        this.splices = splices;
    }

    /** A literal that stands for a parameter: where in the text, where in the user's. */
    private record Splice(int start, int end, int userStart, int userEnd) {}

    /**
     * Reads a user's text.
     *
     * @throws PikaException {@code BAD_SQL} with its offset when there is no statement or more than
     *     one, when a parameter has no value, and for a NUL
     */
    public static UserStatement of(String sql, Map<String, Object> parameters) {
        refuseNul(sql);
        List<Token> words = oneStatement(SqlTokenizer.tokens(sql));
        var text = new StringBuilder();
        var splices = new ArrayList<Splice>();
        int copied = 0;
        for (Token token : words) {
            if (token.isSymbol("?")) {
                throw bad("Write parameters by name, such as $limit.", token.start());
            }
            if (token.kind() == Token.Kind.PARAMETER) {
                text.append(sql, copied, token.start());
                int start = text.length();
                text.append(literal(token, parameters));
                splices.add(new Splice(start, text.length(), token.start(), token.end()));
                copied = token.end();
            }
        }
        text.append(sql, copied, words.getLast().end());
        String result = text.toString();
        return new UserStatement(result, SqlTokenizer.tokens(result), splices);
    }

    /** {@return a text as it is, of which only places are asked} */
    public static UserStatement verbatim(String sql) {
        refuseNul(sql);
        return new UserStatement(sql, SqlTokenizer.tokens(sql), List.of());
    }

    /** {@return whether the first word begins a query} */
    public boolean startsLikeQuery() {
        return QUERY_WORDS.stream().anyMatch(word -> tokens.getFirst().isWord(word))
                || tokens.getFirst().isSymbol("(");
    }

    private static List<Token> oneStatement(List<Token> all) {
        int end = all.size();
        while (end > 0 && all.get(end - 1).isSymbol(";")) {
            end--;
        }
        if (end == 0) {
            throw bad("There is no statement.", 0);
        }
        int depth = 0;
        for (int i = 0; i < end; i++) {
            Token token = all.get(i);
            if (token.isSymbol(";")) {
                throw bad("One statement only, please.", all.get(Math.min(i + 1, end - 1)).start());
            }
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            if (depth < 0) {
                throw bad("This parenthesis closes nothing.", token.start());
            }
        }
        return all.subList(0, end);
    }

    private static String literal(Token token, Map<String, Object> parameters) {
        @Nullable Object value = parameters.get(token.text());
        if (value == null) {
            throw bad("The parameter $" + token.text() + " has no value.", token.start());
        }
        return switch (value) {
            case Long n -> "CAST(" + Sql.literal(n.toString()) + " AS BIGINT)";
            case Integer n -> "CAST(" + Sql.literal(n.toString()) + " AS BIGINT)";
            case Double d -> "CAST(" + Sql.literal(d.toString()) + " AS DOUBLE)";
            case Boolean b -> "CAST(" + Sql.literal(b.toString()) + " AS BOOLEAN)";
            case String s when s.indexOf('\0') >= 0 ->
                    throw bad("The parameter $" + token.text() + " holds a NUL.", token.start());
            case String s -> Sql.literal(s);
            default ->
                    throw new IllegalArgumentException(
                            "parameter type " + value.getClass().getName());
        };
    }

    /** {@return the statement, ready for the engine} */
    public String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    /**
     * {@return the place in the user's text, UTF-16 units}
     *
     * @param bytes a place in {@link #text}, in bytes of UTF-8
     */
    public int userOffset(long bytes) {
        return userOffsetOfChar(TextPosition.ofByte(text, bytes));
    }

    int userOffsetOfChar(int offset) {
        int shift = 0;
        for (Splice splice : splices) {
            if (offset < splice.start) {
                break;
            }
            if (offset < splice.end) {
                return splice.userStart;
            }
            shift = splice.userEnd - splice.end;
        }
        return offset + shift;
    }

    private static void refuseNul(String sql) {
        int nul = sql.indexOf('\0');
        if (nul >= 0) {
            throw bad("The text holds a NUL character.", nul);
        }
    }

    static PikaException bad(String message, int offset) {
        return PikaException.of(ErrorCode.BAD_SQL, message).sqlOffset(offset).build();
    }
}
