package org.pikaplot.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pikaplot.data.ColumnType.Kind;

class ColumnTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "BOOLEAN # BOOLEAN",
                "hugeint # INTEGER",
                "UBIGINT # INTEGER",
                "BIGNUM # INTEGER",
                "DECIMAL(18,3) # DECIMAL",
                "REAL # FLOATING",
                "VARCHAR # TEXT",
                "JSON # TEXT",
                "ENUM('a', 'b[]') # CATEGORY",
                "DATE # DATE",
                "TIME WITH TIME ZONE # TIME",
                "TIMESTAMP_NS # TIMESTAMP",
                "TIMESTAMP WITH TIME ZONE # INSTANT",
                "TIMESTAMPTZ_NS # INSTANT",
                "INTERVAL # INTERVAL",
                "INTEGER[] # NESTED",
                "TIMESTAMP WITH TIME ZONE[] # NESTED",
                "VARCHAR[3] # NESTED",
                "STRUCT(a INTEGER) # NESTED",
                "TUPLE(INTEGER, VARCHAR) # NESTED",
                "MAP(VARCHAR, INTEGER) # NESTED",
                "UNION(a INTEGER) # NESTED",
                "BLOB # OPAQUE",
                "UUID # OPAQUE",
                "BIT # OPAQUE",
                "something new # OPAQUE",
            })
    void tellsWhatValuesMean(String engineName, Kind kind) {
        assertThat(ColumnType.ofEngine(engineName)).isEqualTo(new ColumnType(kind, engineName));
    }

    @Test
    void everyKindIsPlacedOnAnAxisOrInGroupsOrNowhere() {
        for (Kind kind : Kind.values()) {
            var type = new ColumnType(kind, "X");
            assertThat(type.isContinuous() && type.isDiscrete()).as(kind.name()).isFalse();
            assertThat(type.isContinuous())
                    .as(kind.name())
                    .isEqualTo(type.isNumeric() || type.isTemporal() || kind == Kind.TIME);
        }
    }
}
