package org.pikaplot.session.internal.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pikaplot.compute.ParsedQuery;
import org.pikaplot.data.Sql;

/** Node names inside SQL. */
public final class SqlNames {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** Words that cannot be the name of a table without quotes, in the engine's grammar. */
    private static final Set<String> RESERVED =
            Set.copyOf(
                    List.of(
                            ("all analyse analyze and anti any array as asc asof asymmetric at"
                                            + " authorization binary both by case cast check collate"
                                            + " collation column concurrently constraint create cross"
                                            + " current_date default deferrable desc describe distinct"
                                            + " do else end except false fetch for foreign freeze from"
                                            + " full generated glob grant group having ilike in"
                                            + " initially inner intersect into is isnull join lambda"
                                            + " lateral leading left like limit map natural not notnull"
                                            + " null offset on only or order outer overlaps pivot"
                                            + " pivot_longer pivot_wider placing positional primary"
                                            + " qualify references returning right select semi show"
                                            + " similar some struct summarize symmetric table"
                                            + " tablesample then to trailing true try_cast union unique"
                                            + " unpack unpivot using values variadic verbose when where"
                                            + " window with")
                                    .split(" ")));

    private SqlNames() {}

    /** The name as a person would write it: with quotes only where they are needed. */
    public static String written(String name) {
        boolean plain =
                PLAIN.matcher(name).matches() && !RESERVED.contains(name.toLowerCase(Locale.ROOT));
        return plain ? name : Sql.identifier(name);
    }

    /** The text with every mention of one table replaced by another name. */
    static String renamed(String sql, ParsedQuery parsed, String oldName, String newName) {
        StringBuilder text = new StringBuilder(sql);
        List<ParsedQuery.Mention> mentions =
                parsed.mentions().stream()
                        .filter(mention -> mention.table().equalsIgnoreCase(oldName))
                        .toList();
        for (ParsedQuery.Mention mention : mentions.reversed()) {
            text.replace(mention.start(), mention.end(), written(newName));
        }
        return text.toString();
    }
}
