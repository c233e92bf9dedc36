package org.pikaplot.aggregate;

import java.util.List;
import java.util.stream.Stream;

/** Lists of clauses, all of which must hold. */
final class Clauses {
    private Clauses() {}

    static List<SelectionClause> plus(List<SelectionClause> clauses, SelectionClause clause) {
        return Stream.concat(clauses.stream(), Stream.of(clause)).toList();
    }
}
