package org.pikaplot.app.internal.files;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.pikaplot.ui.Commands;
import org.pikaplot.ui.SettingsStore;

/** Fills the menu of recent files. */
public final class RecentFilesMenu {

    @Inject
    RecentFilesMenu() {}

    @AboutToShow
    void fill(
            List<MMenuElement> items,
            SettingsStore settings,
            MApplication application,
            EModelService models,
            ECommandService commands) {
        MCommand open = application.getCommand(Commands.OPEN);
        List<Path> files = settings.get().recentFiles();
        if (open == null || !commands.getCommand(Commands.OPEN).isDefined()) {
            return;
        }
        if (files.isEmpty()) {
            var none =
                    models.createModelElement(
                            org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem.class);
            none.setLabel("No recent files");
            none.setEnabled(false);
            items.add(none);
        }
        int number = 1;
        for (Path file : files) {
            var item = models.createModelElement(MHandledMenuItem.class);
            item.setElementId("org.pikaplot.menu.recent." + number);
            item.setLabel(
                    "&" + number % 10 + "  " + file.getFileName() + "  (" + file.getParent() + ")");
            item.setCommand(open);
            var path = models.createModelElement(MParameter.class);
            path.setName(Commands.PATH);
            path.setValue(file.toString());
            item.getParameters().add(path);
            items.add(item);
            number++;
        }
    }
}
