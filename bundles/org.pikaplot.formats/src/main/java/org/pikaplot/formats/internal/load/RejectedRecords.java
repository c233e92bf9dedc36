package org.pikaplot.formats.internal.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pikaplot.formats.ImportReport;
import org.pikaplot.formats.ImportReport.Reject;

/**
 * What did not fit: all of it counted, the first {@link ImportReport#MAX_LISTED} listed. One worker
 * at a time.
 */
public final class RejectedRecords {
    private final List<Reject> listed = new ArrayList<>();
    private long records;

    /** Counts a record that is left out, and lists why. */
    public void leaveOut(Reject reason) {
        records++;
        list(reason);
    }

    /** Counts records that are left out and listed elsewhere. */
    public void leaveOut(long count) {
        records += count;
    }

    /** Lists something that did not fit without leaving a record out. */
    public void list(Reject reason) {
        if (listed.size() < ImportReport.MAX_LISTED) {
            listed.add(reason);
        }
    }

    /** {@return records left out} */
    public long records() {
        return records;
    }

    /** {@return whether anything is listed} */
    public boolean isEmpty() {
        return listed.isEmpty();
    }

    /** {@return what is listed, file by file in the order of {@code files}, line by line} */
    public List<Reject> inFileOrder(List<java.nio.file.Path> files) {
        return listed.stream()
                .sorted(
                        Comparator.<Reject>comparingInt(reject -> files.indexOf(reject.file()))
                                .thenComparingLong(Reject::line))
                .toList();
    }

    /** Forgets everything. */
    public void clear() {
        listed.clear();
        records = 0;
    }
}
