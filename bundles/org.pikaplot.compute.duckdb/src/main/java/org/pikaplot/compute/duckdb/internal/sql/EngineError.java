package org.pikaplot.compute.duckdb.internal.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the engine says went wrong.
 *
 * @param type the engine's kind of error, lower case, such as {@code binder}; empty when not told
 * @param message its sentence on one line
 * @param position the place in the statement in bytes, -1 when not told
 */
public record EngineError(String type, String message, long position) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** {@return the error behind a driver's message, which holds it as JSON somewhere inside} */
    public static EngineError of(@Nullable String driverMessage) {
        String text = driverMessage == null ? "" : driverMessage;
        int start = text.indexOf("{\"exception_type\"");
        if (start >= 0) {
            try (var parser = JSON.createParser(text.substring(start))) {
                JsonNode node = JSON.readTree(parser);
                return of(node, "exception_type", "exception_message");
            } catch (java.io.IOException e) {
                return new EngineError("", oneLine(text), -1);
            }
        }
        return new EngineError("", oneLine(text), -1);
    }

    /** {@return the error in an answer of the serialising functions, or null when it is none} */
    public static @Nullable EngineError in(JsonNode answer) {
        return answer.path("error").asBoolean() ? of(answer, "error_type", "error_message") : null;
    }

    /** {@return the tree of a JSON text the engine wrote} */
    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the engine wrote no JSON", e);
        }
    }

    private static EngineError of(JsonNode node, String type, String message) {
        return new EngineError(
                node.path(type).asText("").toLowerCase(Locale.ROOT),
                oneLine(node.path(message).asText("")),
                node.path("position").asLong(-1));
    }

    /** One line, without advice on settings that nobody can change here. */
    private static String oneLine(String text) {
        int advice = text.indexOf("\n\nPossible solutions:");
        return (advice < 0 ? text : text.substring(0, advice))
                .strip()
                .replaceAll("\\s*\\R\\s*", " ");
    }

    /** {@return whether memory or disk ran out, or the engine died: no fault of the statement} */
    public boolean isResource() {
        return switch (type) {
            case "out of memory", "fatal", "internal", "io", "interrupt" -> true;
            default ->
                    message.contains("No space left")
                            || message.contains("max_temp_directory_size");
        };
    }
}
