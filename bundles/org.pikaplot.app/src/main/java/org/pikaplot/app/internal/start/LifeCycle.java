package org.pikaplot.app.internal.start;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.EventHandler;
import org.pikaplot.app.internal.files.FileImport;
import org.pikaplot.app.internal.files.WorkspaceFiles;
import org.pikaplot.app.internal.window.MainWindow;
import org.pikaplot.app.internal.window.StatusBar;
import org.pikaplot.data.PikaException;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.DesktopServices;
import org.pikaplot.ui.LateBundles;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.SettingsStore;
import org.pikaplot.ui.StatusLine;
import org.pikaplot.ui.UiTheme;

/**
 * Brings the program up: what views share goes into the application's context before the model is
 * loaded, the first session is opened, and when the window is painted {@link FirstWindow} does what
 * the command line asks for.
 */
public final class LifeCycle {
    private @Nullable DesktopServices services;
    private @Nullable OpenSession sessions;

    /** Made by e4. */
    @Inject
    public LifeCycle() {}

    @PostContextCreate
    void prepare(
            IEclipseContext context,
            IApplicationContext application,
            IExtensionRegistry registry,
            Display display) {
        LateBundles.start();
        Arguments arguments = arguments(application);
        Arguments.Shot shot = arguments.screenshot();
        Path state =
                StateFolder.find(
                        System.getenv(),
                        Path.of(System.getProperty("user.home")),
                        Platform.getOS().equals(Platform.OS_WIN32));
        Path settingsFile = state.resolve("settings.properties");
        if (shot == null) {
            RememberedLayout.prepare(state.resolve("window"), registry);
        } else {
            // A picture shows the program as it comes, and leaves nothing behind.
            System.setProperty(org.eclipse.e4.ui.workbench.IWorkbench.PERSIST_STATE, "false");
            settingsFile = temporaryFolder().resolve("settings.properties");
        }
        DesktopServices installed = DesktopServices.install(context, settingsFile);
        services = installed;
        UiTheme theme = context.get(UiTheme.class);
        if (shot != null && shot.dark() != null) {
            theme.setDark(shot.dark());
        }
        System.setProperty("cssTheme", installed.themeId());

        var opening = new Sessions(display, state, context.get(SettingsStore.class));
        context.set(Arguments.class, arguments);
        context.set(MainWindow.class, new MainWindow());
        context.set(Sessions.class, opening);
        var status = new StatusBar();
        context.set(StatusBar.class, status);
        context.set(StatusLine.class, status);
        OpenSession open = context.get(OpenSession.class);
        open.replace(context.get(WorkspaceSession.Factory.class).create(opening.settings()));
        sessions = open;
        context.set(
                WorkspaceFiles.class, ContextInjectionFactory.make(WorkspaceFiles.class, context));
        context.set(FileImport.class, ContextInjectionFactory.make(FileImport.class, context));
    }

    /** Wrong arguments end the program with a line, not a dialog behind which nobody sits. */
    private static Arguments arguments(IApplicationContext application) {
        var raw = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try {
            return Arguments.parse(raw == null ? new String[0] : raw);
        } catch (PikaException e) {
            System.err.println("pika-plot: " + e.describe());
            System.exit(e.code().exitCode());
            throw e;
        }
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("pika-plot");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ProcessAdditions
    void arrange(MApplication application, IEclipseContext context, IEventBroker events) {
        StackOrder.apply(application);
        DesktopServices installed = services;
        if (installed == null) {
            throw new IllegalStateException("not prepared");
        }
        EventHandler painted =
                event -> ContextInjectionFactory.make(FirstWindow.class, context).open(installed);
        events.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, painted);
    }

    @PreSave
    void end() {
        OpenSession open = sessions;
        if (open != null) {
            open.get().close();
        }
    }
}
