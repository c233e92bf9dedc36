package org.pikaplot.canvas.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pikaplot.compute.ParsedQuery;

class NodeClipboardTest {

    @Test
    void rewritesEveryMentionAndNothingElse() {
        String sql = "SELECT data FROM data WHERE Data.x > 1";
        ParsedQuery parsed =
                new ParsedQuery(
                        List.of(
                                new ParsedQuery.Mention("data", 17, 21, false),
                                new ParsedQuery.Mention("Data", 28, 32, true)));
        assertThat(NodeClipboard.rewritten(sql, parsed, Map.of("data", "data_2")))
                .isEqualTo("SELECT data FROM \"data_2\" WHERE \"data_2\".x > 1");
    }

    @Test
    void leavesSqlAloneThatCannotBeParsed() {
        assertThat(NodeClipboard.rewritten("SELEC", null, Map.of("data", "d"))).isEqualTo("SELEC");
    }
}
