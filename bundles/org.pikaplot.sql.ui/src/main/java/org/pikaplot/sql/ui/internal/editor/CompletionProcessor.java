package org.pikaplot.sql.ui.internal.editor;

import java.util.function.Supplier;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.jspecify.annotations.Nullable;

/** Offers {@link SqlCompletion} to the editor. */
final class CompletionProcessor implements IContentAssistProcessor {
    private final Supplier<SqlWords> words;

    CompletionProcessor(Supplier<SqlWords> words) {
        this.words = words;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return SqlCompletion.at(viewer.getDocument().get(), offset, words.get()).stream()
                .map(proposal ->
                        new CompletionProposal(
                                proposal.text(),
                                proposal.start(),
                                offset - proposal.start(),
                                proposal.cursor(),
                                null,
                                proposal.label() + "   " + proposal.detail(),
                                null,
                                null))
                .toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation @Nullable [] computeContextInformation(
            ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.'};
    }

    @Override
    public char @Nullable [] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }

    @Override
    public @Nullable IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
