package org.pikaplot.compute.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Random pairs of questions of which the second often asks for a part of the first. */
final class QuestionPairs {
    /** A row for every meeting of the values that are awkward, many of them twice. */
    static final String ROWS =
            "SELECT CASE WHEN range % 9 = 0 THEN NULL ELSE (range % 13)::INTEGER END AS x,"
                    + " (range % 7)::BIGINT AS y,"
                    + " CASE WHEN range % 10 = 3 THEN NULL ELSE ((range % 11) * 0.25)::DECIMAL(10,2) END AS p,"
                    + " CASE range % 12 WHEN 0 THEN 'nan' WHEN 1 THEN 'inf' WHEN 2 THEN '-inf' WHEN 3 THEN '-0.0'"
                    + " WHEN 4 THEN '0.0' WHEN 5 THEN '1e308' WHEN 6 THEN NULL ELSE (range % 5)::VARCHAR END::DOUBLE AS v,"
                    + " ['a', 'B', NULL, 'ä', ''][1 + range % 5] AS g, ['lo', 'hi'][1 + range % 2]::ENUM('lo', 'hi') AS c,"
                    + " CASE WHEN range % 17 = 0 THEN NULL ELSE TIMESTAMP '2024-01-01' + INTERVAL (range * 31) HOUR END AS d,"
                    + " DATE '2024-01-01' + (range % 60)::INTEGER AS e FROM range(300)";

    private static final List<String> COLUMNS =
            List.of(
                    "x",
                    "y",
                    "p",
                    "v",
                    "g",
                    "c",
                    "d",
                    "e",
                    "y AS x",
                    "x AS p",
                    "x + y AS s",
                    "date_trunc('month', d) AS m");
    private static final List<String> KEYS =
            List.of(
                    "x",
                    "g",
                    "c",
                    "e",
                    "v",
                    "y % 2 AS odd",
                    "date_trunc('day', d) AS a_day",
                    "date_trunc('month', d) AS a_month",
                    "date_trunc('week', e) AS a_week",
                    "month(d) AS m",
                    "date_trunc('quarter', d) AS a_quarter");
    private static final List<String> MEASURES =
            List.of(
                    "count(*) AS n",
                    "count(v) AS n_v",
                    "sum(x) AS s_x",
                    "sum(p) AS s_p",
                    "min(p) AS min_p",
                    "max(g) AS max_g",
                    "min(c) AS min_c",
                    "max(d) AS max_d",
                    "avg(y) AS avg_y",
                    "sum(v) AS s_v",
                    "min(v) AS min_v",
                    "bool_and(y > 1) AS all_y",
                    "count(DISTINCT g) AS g_s",
                    "sum(y) FILTER (x > 3) AS s_y");

    private final Random random;

    QuestionPairs(long seed) {
        this.random = new Random(seed);
    }

    record Pair(String first, String second) {}

    Pair next() {
        List<String> firstConditions = new ArrayList<>();
        List<String> secondConditions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(12);
            String[] pair = conditions(at);
            firstConditions.add(pair[0]);
            secondConditions.add(pair[random.nextInt(4) == 0 ? 0 : 1]);
        }
        for (int i = random.nextInt(2); i > 0; i--) {
            secondConditions.add(conditions(random.nextInt(14))[1]);
        }
        if (random.nextInt(8) == 0) {
            secondConditions.clear();
        }
        boolean groups = random.nextBoolean();
        List<String> firstColumns = some(groups ? KEYS : COLUMNS, groups ? 2 : 7);
        List<String> firstMeasures = groups ? some(MEASURES, 5) : List.of();
        boolean secondGroups = groups || random.nextInt(3) == 0;
        List<String> secondColumns =
                random.nextInt(3) == 0
                        ? some(secondGroups ? KEYS : COLUMNS, 2)
                        : groups || !secondGroups ? some(firstColumns, 3) : some(KEYS, 1);
        List<String> secondMeasures =
                !secondGroups ? List.of() : some(groups ? firstMeasures : MEASURES, 3);
        return new Pair(
                question(firstColumns, firstMeasures, firstConditions, true),
                question(secondColumns, secondMeasures, secondConditions, false));
    }

    private String question(
            List<String> columns, List<String> measures, List<String> conditions, boolean first) {
        List<String> list = new ArrayList<>(columns);
        list.addAll(measures);
        if (list.isEmpty()) {
            list.add(measures.isEmpty() && columns.isEmpty() ? "y" : "count(*) AS n");
        }
        boolean star = measures.isEmpty() && random.nextInt(4) == 0;
        boolean grouped = !measures.isEmpty() && !columns.isEmpty();
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String end =
                switch (random.nextInt(first ? 12 : 6)) {
                    case 0 -> " ORDER BY ALL";
                    case 1 -> " ORDER BY 1 DESC NULLS FIRST";
                    case 2 -> first ? "" : " ORDER BY ALL LIMIT 4";
                    case 3 -> first ? "" : " ORDER BY ALL DESC LIMIT 3 OFFSET 1";
                    default -> "";
                };
        String distinct =
                measures.isEmpty() && random.nextInt(first ? 20 : 6) == 0 ? "DISTINCT " : "";
        return "SELECT "
                + distinct
                + (star ? "*" : String.join(", ", list))
                + (random.nextBoolean() ? " FROM t" : " FROM T AS q")
                + where
                + (grouped ? " GROUP BY ALL" : "")
                + end;
    }

    /** A condition and one that mostly asks for less. */
    private String[] conditions(int kind) {
        int low = random.nextInt(10);
        int more = low + random.nextInt(4);
        String day = "2024-0%d-%02d".formatted(1 + low / 3, 1 + 10 * (low % 3) * random.nextInt(2));
        String later = "2024-0%d-%02d".formatted(1 + more / 3, 1 + 10 * (more % 3));
        return switch (kind) {
            case 0 -> new String[] {"x > " + low, "X > " + more + ".0"};
            case 1 -> new String[] {"x >= " + low, more + " < x"};
            case 2 -> new String[] {"x <= " + more, "x < " + low + ".5"};
            case 3 -> new String[] {"x BETWEEN " + low + " AND " + (more + 3), "x = " + (low + 1)};
            case 4 ->
                    new String[] {
                        "g IN ('a', 'ä', '')", random.nextBoolean() ? "g = 'a'" : "g IN ('ä', '')"
                    };
            case 5 -> new String[] {"v IS NOT NULL", "v >= " + (low - 5)};
            case 6 -> new String[] {"v > " + (low - 5) + ".5", "v > " + (more - 5) + ".5"};
            case 7 -> new String[] {"p <= " + more + ".25", "p < " + low};
            case 8 ->
                    new String[] {"d >= '" + day + "'", "d >= TIMESTAMP '" + later + " 00:00:00'"};
            case 9 -> new String[] {"d < '" + later + "'", "d < '" + day + "'"};
            case 10 ->
                    new String[] {
                        "d >= '" + day + "' AND d < '" + later + "'",
                        "d >= '" + day + "' AND d < '2024-06-01'"
                    };
            case 11 ->
                    new String[] {
                        "e < DATE '2024-02-" + (10 + low) + "'", "e <= '2024-02-" + (8 + more) + "'"
                    };
            case 12 -> new String[] {"(x > 3 OR g = 'B')", "(x > 3 OR g = 'B')"};
            default -> new String[] {"x > y", "x > y"};
        };
    }

    private List<String> some(List<String> from, int most) {
        List<String> left = new ArrayList<>(from);
        List<String> chosen = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0 && !left.isEmpty(); i--) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen.stream().collect(Collectors.toList());
    }
}
