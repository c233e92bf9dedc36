package org.pikaplot.compute.duckdb.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An engine type as a tree, as far as its parts matter. */
sealed interface EngineType {

    /** {@return the type as the engine spells it} */
    String text();

    /** {@return the types it is made of} */
    List<EngineType> parts();

    /** {@return whether it is a union or has one inside} */
    default boolean hasUnion() {
        return this instanceof Union || parts().stream().anyMatch(EngineType::hasUnion);
    }

    /** A type without parts. */
    record Plain(String text) implements EngineType {
        @Override
        public List<EngineType> parts() {
            return List.of();
        }
    }

    /** A list, or an array when it has a size. */
    record Sequence(String text, EngineType element) implements EngineType {
        @Override
        public List<EngineType> parts() {
            return List.of(element);
        }
    }

    /** A struct of named fields. */
    record Struct(String text, List<String> names, List<EngineType> parts) implements EngineType {}

    /** A union of named members. */
    record Union(String text, List<String> names, List<EngineType> parts) implements EngineType {}

    /** A map. */
    record MapOf(String text, EngineType key, EngineType value) implements EngineType {
        @Override
        public List<EngineType> parts() {
            return List.of(key, value);
        }
    }

    /** {@return the type of that spelling} */
    static EngineType of(String text) {
        return new Reader(text).type();
    }

    /** Reads the engine's own spelling, which is always well formed. */
    final class Reader {
        private final String text;
        private final List<Token> tokens;
        private int at;

        private Reader(String text) {
            this.text = text;
            this.tokens = SqlTokenizer.tokens(text);
        }

        private EngineType type() {
            int start = tokens.get(at).start();
            EngineType type = base(start);
            while (is("[")) {
                while (!is("]")) {
                    at++;
                }
                at++;
                type = new Sequence(since(start), type);
            }
            return type;
        }

        private EngineType base(int start) {
            Token word = tokens.get(at++);
            boolean named = word.isWord("STRUCT") || word.isWord("UNION");
            if (!is("(") || !named && !word.isWord("MAP")) {
                skipPlain();
                return new Plain(since(start));
            }
            List<String> names = new ArrayList<>();
            List<EngineType> parts = new ArrayList<>();
            do {
                at++;
                if (named) {
                    names.add(tokens.get(at++).text());
                }
                parts.add(type());
            } while (is(","));
            at++;
            String own = since(start);
            return !named
                    ? new MapOf(own, parts.get(0), parts.get(1))
                    : word.isWord("UNION")
                            ? new Union(own, names, parts)
                            : new Struct(own, names, parts);
        }

        /** Further words, and numbers or texts in parentheses. */
        private void skipPlain() {
            int depth = 0;
            while (at < tokens.size()
                    && (depth > 0 || Stream.of(",", ")", "[").noneMatch(this::is))) {
                depth += is("(") ? 1 : is(")") ? -1 : 0;
                at++;
            }
        }

        private boolean is(String symbol) {
            return at < tokens.size() && tokens.get(at).isSymbol(symbol);
        }

        private String since(int start) {
            return text.substring(start, tokens.get(at - 1).end());
        }
    }
}
