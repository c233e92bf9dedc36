package org.pikaplot.session;

import org.pikaplot.formats.ImportOptions;
import org.pikaplot.formats.ImportPlan;
import org.pikaplot.formats.ImportProposal;

/**
 * How files would be read. Immutable; any thread.
 *
 * @param proposal what the importer found out
 * @param shape what files like these have in common
 * @param chosen what a person fixed: now, or for such files earlier
 * @param remembered whether {@code chosen} comes from earlier
 */
public record ProposedImport(
        ImportProposal proposal, FileShape shape, ImportOptions chosen, boolean remembered) {

    /** {@return the plan that does what is proposed} */
    public ImportPlan plan() {
        return proposal.plan();
    }

    /** {@return whether a person should look before anything is loaded} */
    public boolean needsAttention() {
        return !remembered
                && (proposal.needsAttention()
                        || proposal.tables().size() > 1 && chosen.table() == null);
    }
}
