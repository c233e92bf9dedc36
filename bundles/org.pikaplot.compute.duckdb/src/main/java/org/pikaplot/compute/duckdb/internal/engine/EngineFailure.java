package org.pikaplot.compute.duckdb.internal.engine;

import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.duckdb.internal.sql.EngineError;
import org.pikaplot.compute.duckdb.internal.sql.UserStatement;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;

/** Turns what the driver throws into what this program promises. */
final class EngineFailure {
    private EngineFailure() {}

    /** A failure told by running a statement once more behind {@link #PREFIX}. */
    static final class Explained extends SQLException {
        private static final long serialVersionUID = 1L;

        static final String PREFIX = "EXPLAIN ANALYZE ";

        Explained(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /**
     * {@return the failure of a user's statement}
     *
     * @param statement the user's, or null where its place cannot be told
     * @param prefixBytes bytes of our own text before it
     */
    static RuntimeException ofUser(
            Exception e, JobContext context, @Nullable UserStatement statement, long prefixBytes) {
        if (context.isCancelled()) {
            return cancelled(e);
        }
        EngineError error = EngineError.of(e.getMessage());
        if (error.isResource()) {
            return resource(error, e);
        }
        int explained = e instanceof Explained ? Explained.PREFIX.length() : 0;
        return badSql(error, statement, prefixBytes + explained, e);
    }

    /** {@return the failure of a statement by what the engine said about it} */
    static PikaException badSql(
            EngineError error,
            @Nullable UserStatement statement,
            long prefixBytes,
            @Nullable Exception cause) {
        var failure = PikaException.of(ErrorCode.BAD_SQL, sentence(error));
        if (statement != null && error.position() >= prefixBytes) {
            failure.sqlOffset(statement.userOffset(error.position() - prefixBytes));
        }
        return cause == null ? failure.build() : failure.cause(cause).build();
    }

    /** {@return the failure of a statement of this program that reads the user's files} */
    static RuntimeException ofFile(Exception e, JobContext context) {
        if (context.isCancelled()) {
            return cancelled(e);
        }
        EngineError error = EngineError.of(e.getMessage());
        boolean disk = error.type().equals("io") && !error.message().contains("No space left");
        if (error.isResource() && !disk) {
            return resource(error, e);
        }
        return PikaException.of(ErrorCode.BAD_FILE, sentence(error)).cause(e).build();
    }

    static PikaException resource(EngineError error, Exception cause) {
        String what =
                switch (error.type()) {
                    case "out of memory" ->
                            "The engine ran out of memory or of room for temporary files: ";
                    case "io" -> "The engine could not use its temporary files: ";
                    default -> "The engine failed: ";
                };
        return PikaException.of(ErrorCode.ENGINE, what + sentence(error)).cause(cause).build();
    }

    private static CancellationException cancelled(Exception cause) {
        var cancelled = new CancellationException();
        cancelled.initCause(cause);
        return cancelled;
    }

    private static String sentence(EngineError error) {
        String message = error.message().isEmpty() ? "no reason given" : error.message();
        return message.matches(".*[.!?\"]$") ? message : message + ".";
    }
}
