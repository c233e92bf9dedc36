package org.pikaplot.app.internal.welcome;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;
import org.pikaplot.app.internal.files.FileImport;
import org.pikaplot.app.internal.start.Sessions;
import org.pikaplot.data.PikaException;
import org.pikaplot.session.Subscription;
import org.pikaplot.ui.Commands;
import org.pikaplot.ui.Icons;
import org.pikaplot.ui.Parts;
import org.pikaplot.ui.Problems;
import org.pikaplot.ui.SettingsStore;
import org.pikaplot.ui.UiTheme;

/** First steps: open or import something, try a sample, go on with a recent file. */
public final class WelcomePart {
    /** Id of this part. */
    public static final String ID = "org.pikaplot.part.welcome";

    private final ECommandService commands;
    private final EHandlerService handlers;
    private final EPartService parts;
    private final FileImport imports;
    private final Sessions opening;
    private final SettingsStore settings;
    private final Icons icons;
    private final UiTheme theme;
    private final Problems problems;
    private @Nullable Control first;

    @Inject
    WelcomePart(
            ECommandService commands,
            EHandlerService handlers,
            EPartService parts,
            FileImport imports,
            Sessions opening,
            SettingsStore settings,
            Icons icons,
            UiTheme theme,
            Problems problems) {
        this.commands = commands;
        this.handlers = handlers;
        this.parts = parts;
        this.imports = imports;
        this.opening = opening;
        this.settings = settings;
        this.icons = icons;
        this.theme = theme;
        this.problems = problems;
    }

    @PostConstruct
    void create(Composite parent) {
        var scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        var page = new Composite(scroll, SWT.NONE);
        WidgetElement.setCSSClass(page, "welcome");
        var layout = new GridLayout(2, true);
        layout.marginWidth = 48;
        layout.marginHeight = 36;
        layout.horizontalSpacing = 48;
        layout.verticalSpacing = 8;
        page.setLayout(layout);
        wide(text(page, "Pika-Plot", "title"));
        wide(
                text(
                        page,
                        "Drop a file anywhere on this window. Wire it to SQL and to plots. Nothing leaves this machine.",
                        "muted"));

        Composite begin = column(page, "Begin");
        first = button(begin, "import", "Import files…", () -> run(Commands.IMPORT, Map.of()));
        button(begin, "open", "Open a workspace…", () -> run(Commands.OPEN, Map.of()));
        List<String> samples = Samples.names();
        if (!samples.isEmpty()) {
            text(begin, "Sample data", "heading");
            samples.forEach(name -> button(begin, "table", name, () -> open(name)));
        }

        Composite recent = column(page, "Recent workspaces");
        List<Path> files = settings.get().recentFiles();
        if (files.isEmpty()) {
            text(recent, "None yet: what you save shows up here.", "muted");
        }
        for (Path file : files) {
            var link = new Link(recent, SWT.NONE);
            link.setText("<a>" + file.getFileName() + "</a>");
            link.setToolTipText(file.toString());
            link.addListener(
                    SWT.Selection,
                    event -> run(Commands.OPEN, Map.of(Commands.PATH, file.toString())));
        }
        scroll.setContent(page);
        scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private static Composite column(Composite page, String title) {
        var column = new Composite(page, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginTop = 16;
        layout.verticalSpacing = 8;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        text(column, title, "heading");
        return column;
    }

    private static Label text(Composite parent, String text, String style) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text);
        WidgetElement.setCSSClass(label, style);
        return label;
    }

    private static void wide(Label label) {
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    }

    private Button button(Composite parent, String icon, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH | SWT.LEFT);
        button.setImage(icons.get(icon));
        Subscription recolouring = theme.observe(changed -> button.setImage(icons.get(icon)));
        button.addDisposeListener(event -> recolouring.close());
        button.setText(text);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 260;
        button.setLayoutData(data);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void run(String command, Map<String, Object> parameters) {
        handlers.executeHandler(commands.createCommand(command, parameters));
        showCanvas();
    }

    private void open(String sample) {
        try {
            imports.run(
                    List.of(
                            Samples.unpack(
                                    sample, opening.settings().stateFolder().resolve("samples"))));
            showCanvas();
        } catch (PikaException failure) {
            problems.show("Opening the sample " + sample, failure);
        }
    }

    private void showCanvas() {
        if (parts.findPart(Parts.CANVAS) != null) {
            parts.activate(parts.findPart(Parts.CANVAS));
        }
    }

    @Focus
    void focus() {
        if (first != null) {
            first.setFocus();
        }
    }
}
