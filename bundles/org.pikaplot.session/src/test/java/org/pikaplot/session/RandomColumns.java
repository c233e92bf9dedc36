package org.pikaplot.session;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pikaplot.data.Sql;

/** Columns of random engine types with random values, the awkward ones often among them, as SQL. */
final class RandomColumns {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "a",
                    "it's",
                    "\"q\"",
                    "{x: 1}",
                    "NULL",
                    "é, Ж\n漢\uD83D\uDE00",
                    "\\x00",
                    "0");
    private static final List<String> INTEGERS =
            List.of(
                    "TINYINT",
                    "SMALLINT",
                    "INTEGER",
                    "BIGINT",
                    "HUGEINT",
                    "UTINYINT",
                    "USMALLINT",
                    "UINTEGER",
                    "UBIGINT",
                    "UHUGEINT");
    private static final List<String> FIXED =
            List.of(
                    "BOOLEAN",
                    "FLOAT",
                    "DOUBLE",
                    "VARCHAR",
                    "JSON",
                    "BLOB",
                    "BIT",
                    "UUID",
                    "BIGNUM",
                    "DATE",
                    "TIME",
                    "TIME WITH TIME ZONE",
                    "TIMESTAMP",
                    "TIMESTAMP_S",
                    "TIMESTAMP_MS",
                    "TIMESTAMP_NS",
                    "TIMESTAMP WITH TIME ZONE",
                    "INTERVAL");

    private final Random random;

    RandomColumns(Random random) {
        this.random = random;
    }

    /** A type and how to make a value of it. */
    private interface Type {
        String name();

        String value();
    }

    /** {@return a SELECT of so many columns and a few rows} */
    String select(int columns, int rows) {
        List<Type> types = IntStream.range(0, columns).mapToObj(i -> type(2)).toList();
        return IntStream.range(0, rows)
                .mapToObj(row -> "SELECT " + row + " AS r, " + cells(types))
                .collect(Collectors.joining(" UNION ALL ", "FROM (", ") ORDER BY r"));
    }

    private String cells(List<Type> types) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> nullable(types.get(i)) + " AS c" + i)
                .collect(Collectors.joining(", "));
    }

    private String nullable(Type type) {
        return random.nextInt(6) == 0 ? "CAST(NULL AS " + type.name() + ")" : present(type);
    }

    private static String present(Type type) {
        return "CAST(%s AS %s)".formatted(type.value(), type.name());
    }

    private Type type(int depth) {
        return switch (depth == 0 ? random.nextInt(7) : random.nextInt(12)) {
            case 0, 1 -> integer(INTEGERS.get(random.nextInt(INTEGERS.size())));
            case 2 -> decimal();
            case 3 -> category();
            case 7 -> list(type(depth - 1));
            case 8 -> array(type(depth - 1), 1 + random.nextInt(3));
            case 9 -> struct(type(depth - 1), type(depth - 1));
            case 10 -> map(type(0), type(depth - 1));
            case 11 -> union(type(depth - 1), type(depth - 1));
            default -> fixed(FIXED.get(random.nextInt(FIXED.size())));
        };
    }

    /** A value written as a text that is cast. */
    private static String cast(String text, String type) {
        return "CAST(" + Sql.literal(text) + " AS " + type + ")";
    }

    private record Made(String name, java.util.function.Supplier<String> maker) implements Type {
        @Override
        public String value() {
            return maker.get();
        }
    }

    private Type integer(String name) {
        boolean unsigned = name.startsWith("U");
        int bits =
                switch (unsigned ? name.substring(1) : name) {
                    case "TINYINT" -> 8;
                    case "SMALLINT" -> 16;
                    case "INTEGER" -> 32;
                    case "BIGINT" -> 64;
                    default -> 128;
                };
        BigInteger least = unsigned ? BigInteger.ZERO : BigInteger.TWO.pow(bits - 1).negate();
        return new Made(
                name,
                () -> {
                    BigInteger above =
                            switch (random.nextInt(4)) {
                                case 0 -> BigInteger.ZERO;
                                case 1 -> BigInteger.TWO.pow(bits).subtract(BigInteger.ONE);
                                default -> new BigInteger(bits, random);
                            };
                    return cast(least.add(above).toString(), name);
                });
    }

    private Type decimal() {
        int width = 1 + random.nextInt(38);
        int scale = random.nextInt(width + 1);
        String name = "DECIMAL(%d,%d)".formatted(width, scale);
        return new Made(
                name,
                () -> {
                    BigInteger unscaled =
                            new BigInteger(130, random).mod(BigInteger.TEN.pow(width));
                    var value = new java.math.BigDecimal(unscaled, scale);
                    return cast(
                            (random.nextBoolean() ? value : value.negate()).toPlainString(), name);
                });
    }

    private Type category() {
        Set<String> labels = new LinkedHashSet<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            labels.add(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        List<String> list = List.copyOf(labels);
        String name =
                list.stream().map(Sql::literal).collect(Collectors.joining(", ", "ENUM(", ")"));
        return new Made(name, () -> cast(list.get(random.nextInt(list.size())), name));
    }

    private Type fixed(String name) {
        return new Made(name, () -> cast(text(name), name));
    }

    private String text(String type) {
        long micros = random.nextLong(-60_000_000_000_000_000L, 200_000_000_000_000_000L);
        String day = java.time.LocalDate.ofEpochDay(random.nextInt(-700_000, 900_000)).toString();
        String clock =
                java.time.LocalTime.ofNanoOfDay(1_000 * random.nextLong(86_400_000_000L))
                        .toString();
        return switch (type) {
            case "BOOLEAN" -> "" + random.nextBoolean();
            case "FLOAT" -> pick("nan", "inf", "-0.0", "" + Float.intBitsToFloat(random.nextInt()));
            case "DOUBLE" ->
                    pick("-inf", "1e-320", "0.1", "" + Double.longBitsToDouble(random.nextLong()));
            case "JSON" -> pick("{\"a\": [1, null]}", "\"text\"", "" + random.nextInt(), "null");
            case "BLOB" ->
                    pick("", "\\x00\\xFF", "abc", "\\x" + "%02X".formatted(random.nextInt(256)));
            case "BIT" -> pick("0", "1", "0101", Long.toBinaryString(random.nextLong()));
            case "UUID" -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
            case "BIGNUM" -> new BigInteger(random.nextInt(1, 300), random).toString();
            case "DATE" -> pick("infinity", "0044-03-15 (BC)", day(day), day(day));
            case "TIME" -> pick("00:00:00", "24:00:00", clock, clock);
            case "TIME WITH TIME ZONE" -> clock + pick("+00", "-15:59:59", "+02", "+05:30");
            case "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP" ->
                    pick(
                            "infinity",
                            "2024-02-29 23:59:59",
                            seconds(micros),
                            seconds(micros) + ".000001");
            case "TIMESTAMP_NS" ->
                    pick(
                            "1970-01-01 00:00:00.000000001",
                            "2024-02-29 23:59:59.123456789",
                            "2000-01-01",
                            "1999-12-31 12:00:00");
            case "TIMESTAMP WITH TIME ZONE" ->
                    pick(
                            "-infinity",
                            "2024-03-31 02:30:00+01",
                            seconds(micros) + "+00",
                            seconds(micros) + "+00");
            case "INTERVAL" ->
                    pick(
                            "1 month 2 days 3 microseconds",
                            "-%d months".formatted(random.nextInt(5_000)),
                            "%d days".formatted(random.nextInt()),
                            "%d microseconds".formatted(random.nextLong() / 4));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    /** Years of more than four digits bear a sign there, and none here. */
    private static String day(String iso) {
        return iso.startsWith("-") || iso.startsWith("+") ? "0001-01-01" : iso;
    }

    private static String seconds(long micros) {
        java.time.LocalDateTime time =
                java.time.LocalDateTime.ofEpochSecond(
                        micros / 1_000_000, 0, java.time.ZoneOffset.UTC);
        return day(time.toLocalDate().toString())
                + " %02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private Type list(Type element) {
        return new Made(
                element.name() + "[]",
                () ->
                        IntStream.range(0, random.nextInt(4))
                                .mapToObj(i -> nullable(element))
                                .collect(Collectors.joining(", ", "[", "]")));
    }

    private Type array(Type element, int size) {
        return new Made(
                element.name() + "[" + size + "]",
                () ->
                        IntStream.range(0, size)
                                .mapToObj(i -> nullable(element))
                                .collect(Collectors.joining(", ", "array_value(", ")")));
    }

    private Type struct(Type one, Type other) {
        return new Made(
                "STRUCT(\"a b\" %s, hugeint %s)".formatted(one.name(), other.name()),
                () -> "{'a b': %s, 'hugeint': %s}".formatted(nullable(one), nullable(other)));
    }

    private Type map(Type key, Type value) {
        return new Made(
                "MAP(%s, %s)".formatted(key.name(), value.name()),
                () -> "MAP {%s: %s}".formatted(present(key), nullable(value)));
    }

    private Type union(Type one, Type other) {
        return new Made(
                "UNION(one %s, other %s)".formatted(one.name(), other.name()),
                () ->
                        random.nextBoolean()
                                ? "union_value(one := %s)".formatted(present(one))
                                : "union_value(other := %s)".formatted(present(other)));
    }
}
