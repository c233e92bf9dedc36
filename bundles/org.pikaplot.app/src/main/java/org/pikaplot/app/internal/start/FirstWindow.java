package org.pikaplot.app.internal.start;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Shell;
import org.pikaplot.app.internal.files.FileImport;
import org.pikaplot.app.internal.files.Recoveries;
import org.pikaplot.app.internal.files.SourceWatch;
import org.pikaplot.app.internal.files.WorkspaceFiles;
import org.pikaplot.app.internal.screenshot.Screenshot;
import org.pikaplot.app.internal.welcome.WelcomePart;
import org.pikaplot.app.internal.window.FileDrop;
import org.pikaplot.app.internal.window.MainWindow;
import org.pikaplot.app.internal.window.ThemedModel;
import org.pikaplot.app.internal.window.WindowTitle;
import org.pikaplot.ui.DesktopServices;
import org.pikaplot.ui.Parts;
import org.pikaplot.ui.SettingsStore;

/** What happens once the window is painted. */
final class FirstWindow {
    private final MApplication application;
    private final EModelService models;
    private final IWorkbench workbench;
    private final Arguments arguments;
    private final WorkspaceFiles files;
    private final FileImport imports;
    private final SettingsStore settings;
    private final IEclipseContext context;

    @Inject
    FirstWindow(
            MApplication application,
            EModelService models,
            IWorkbench workbench,
            Arguments arguments,
            WorkspaceFiles files,
            FileImport imports,
            SettingsStore settings,
            IEclipseContext context) {
        this.application = application;
        this.models = models;
        this.workbench = workbench;
        this.arguments = arguments;
        this.files = files;
        this.imports = imports;
        this.settings = settings;
        this.context = context;
    }

    /** Makes the window ready and does what the command line asks for. */
    void open(DesktopServices services) {
        if (!(models.find(Parts.WINDOW, application) instanceof MWindow window)
                || !(window.getWidget() instanceof Shell shell)) {
            throw new IllegalStateException("the model has no window");
        }
        context.get(MainWindow.class).opened(shell);
        services.attach(shell);
        showIcon(shell);
        IWindowCloseHandler closing = closed -> files.mayClose(workbench::close);
        window.getContext().set(IWindowCloseHandler.class, closing);
        FileDrop.accept(shell, files, imports);
        ContextInjectionFactory.make(ThemedModel.class, window.getContext());
        ContextInjectionFactory.make(WindowTitle.class, window.getContext());
        var workspaces = new ArrayList<Path>();
        var tables = new ArrayList<Path>();
        for (Path file : arguments.files()) {
            (WorkspaceFiles.isWorkspace(file) ? workspaces : tables).add(file);
        }
        Arguments.Shot shot = arguments.screenshot();
        if (shot != null) {
            ContextInjectionFactory.make(Screenshot.class, window.getContext())
                    .take(shot, shell, workspaces);
            return;
        }
        ContextInjectionFactory.make(SourceWatch.class, context).begin(shell);
        begin(window, workspaces, tables);
    }

    private static void showIcon(Shell shell) {
        var icon =
                ImageDescriptor.createFromURL(FirstWindow.class.getResource("/icons/pika.svg"))
                        .createImage(shell.getDisplay());
        shell.setImage(icon);
        shell.addDisposeListener(event -> icon.dispose());
    }

    private void begin(MWindow window, List<Path> workspaces, List<Path> tables) {
        Runnable importing = () -> imports.run(tables);
        if (!workspaces.isEmpty()) {
            files.open(workspaces.getFirst(), importing);
            return;
        }
        if (ContextInjectionFactory.make(Recoveries.class, context).offer(importing)) {
            return;
        }
        if (tables.isEmpty() && settings.get().recentFiles().isEmpty()) {
            window.getContext()
                    .get(EPartService.class)
                    .showPart(WelcomePart.ID, EPartService.PartState.ACTIVATE);
        }
        importing.run();
    }
}
