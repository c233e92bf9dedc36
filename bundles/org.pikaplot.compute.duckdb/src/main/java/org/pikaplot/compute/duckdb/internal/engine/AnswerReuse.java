package org.pikaplot.compute.duckdb.internal.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.duckdb.internal.engine.Planner.Planned;
import org.pikaplot.compute.duckdb.internal.reuse.Derivation;
import org.pikaplot.compute.duckdb.internal.reuse.Extension;
import org.pikaplot.compute.duckdb.internal.reuse.Recipe;
import org.pikaplot.compute.duckdb.internal.reuse.SelectShape;
import org.pikaplot.compute.spi.QueryEngine.Candidate;
import org.pikaplot.compute.spi.QueryEngine.Reuse;
import org.pikaplot.compute.spi.QueryEngine.Statement;
import org.pikaplot.data.PikaException;
import org.pikaplot.data.TableRef;

/**
 * Finds the kept answer a question can be answered from: the smallest that holds all of it, else
 * the largest that holds a part. Where that takes another statement than the question's, the
 * statement is planned, and taken only if its columns have the names and types of the question's.
 */
final class AnswerReuse {
    /** A kept answer with more of the table's rows than this share is no quicker to read. */
    private static final double WORTHWHILE = 0.5;

    private final Tables tables;
    private final Planner planner;

    AnswerReuse(Tables tables, Planner planner) {
        this.tables = tables;
        this.planner = planner;
    }

    /** A question and the table it asks of. */
    private record Question(
            Statement statement, Planned planned, SelectShape shape, TableRef table) {}

    Optional<Reuse> find(Statement wanted, List<Candidate> kept, JobContext context) {
        @Nullable Question question = question(wanted, context);
        if (question == null || kept.isEmpty()) {
            return Optional.empty();
        }
        long rows = tables.get(question.table).rowCount();
        List<Candidate> smallestFirst = new ArrayList<>(kept);
        smallestFirst.sort(Comparator.comparingLong(Candidate::rowCount));
        for (Candidate candidate : smallestFirst) {
            if (candidate.rowCount() <= rows * WORTHWHILE) {
                Optional<Reuse> reuse = reuse(question, candidate, false, context);
                if (reuse.isPresent()) {
                    return reuse;
                }
            }
        }
        for (Candidate candidate : smallestFirst.reversed()) {
            Optional<Reuse> reuse = reuse(question, candidate, true, context);
            if (reuse.isPresent()) {
                return reuse;
            }
        }
        return Optional.empty();
    }

    private @Nullable Question question(Statement statement, JobContext context) {
        Planned planned = planner.plan(statement, context);
        @Nullable SelectShape shape = planned.shape();
        @Nullable TableRef table = shape == null ? null : Planner.input(statement, shape.table());
        return shape == null || table == null
                ? null
                : new Question(statement, planned, shape, table);
    }

    private Optional<Reuse> reuse(
            Question wanted, Candidate candidate, boolean extend, JobContext context) {
        @Nullable Question known = question(candidate.statement(), context);
        if (known == null || !known.table.equals(wanted.table)) {
            return Optional.empty();
        }
        // No statement of a user reads a table of that name.
        String name = "answer " + candidate.key().hex();
        Optional<Recipe> recipe =
                extend
                        ? Extension.of(wanted.shape, known.shape, name)
                        : Derivation.of(wanted.shape, known.shape, candidate.inTableOrder(), name);
        return recipe.flatMap(found -> checked(wanted, candidate, found, name, context));
    }

    private Optional<Reuse> checked(
            Question wanted, Candidate candidate, Recipe recipe, String name, JobContext context) {
        if (recipe.tree() == null) {
            Statement statement =
                    planner.sameOver(
                            wanted.statement,
                            wanted.planned,
                            wanted.shape.table(),
                            candidate.key());
            return Optional.of(new Reuse(statement, candidate.key(), false));
        }
        Map<String, TableRef> inputs = new HashMap<>();
        inputs.put(name, new TableRef.Query(candidate.key()));
        if (recipe.extended()) {
            inputs.put(wanted.shape.table(), wanted.table);
        }
        try {
            var statement = new Statement(planner.text(recipe.tree()), inputs, Map.of());
            boolean same = planner.planOwn(statement, context).equals(wanted.planned.schema());
            return same
                    ? Optional.of(new Reuse(statement, candidate.key(), recipe.extended()))
                    : Optional.empty();
        } catch (SQLException | PikaException e) {
            System.getLogger(AnswerReuse.class.getName())
                    .log(System.Logger.Level.DEBUG, "a kept answer is of no use after all", e);
            return Optional.empty();
        }
    }
}
