package org.pikaplot.formats.internal.registry;

import java.util.List;
import org.pikaplot.formats.TableImporter;
import org.pikaplot.formats.internal.arrow.ArrowImporter;
import org.pikaplot.formats.internal.csv.CsvImporter;
import org.pikaplot.formats.internal.engine.DuckDbFileImporter;
import org.pikaplot.formats.internal.engine.JsonImporter;
import org.pikaplot.formats.internal.engine.ParquetImporter;
import org.pikaplot.formats.internal.sqlite.SqliteImporter;
import org.pikaplot.formats.internal.xlsx.XlsxImporter;

/** The importers of this bundle, for programs without OSGi. */
public final class BuiltInImporters {
    private BuiltInImporters() {}

    /** {@return new importers} */
    public static List<TableImporter> all() {
        return List.of(
                new ArrowImporter(),
                new CsvImporter(),
                new ParquetImporter(),
                new JsonImporter(),
                new DuckDbFileImporter(),
                new SqliteImporter(),
                new XlsxImporter());
    }
}
