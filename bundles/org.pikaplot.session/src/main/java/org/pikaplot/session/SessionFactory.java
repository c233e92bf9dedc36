package org.pikaplot.session;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pikaplot.aggregate.AggregateService;
import org.pikaplot.compute.ComputeService;
import org.pikaplot.compute.JobContext;
import org.pikaplot.compute.QueryHandle;
import org.pikaplot.compute.QueryOutcome;
import org.pikaplot.formats.ImporterRegistry;
import org.pikaplot.plot.PlotTypeRegistry;
import org.pikaplot.session.internal.core.PlainJob;
import org.pikaplot.session.internal.core.SessionThread;
import org.pikaplot.session.internal.core.Task;
import org.pikaplot.session.internal.file.Opening;
import org.pikaplot.session.internal.open.OpenSession;
import org.pikaplot.session.internal.tune.Calibrating;
import org.pikaplot.storage.SessionFolder;

/** Opens sessions with the services it is given; a DS service, and plainly constructible. */
@Component(service = WorkspaceSession.Factory.class)
public final class SessionFactory implements WorkspaceSession.Factory {
    private final ComputeService.Factory engine;
    private final AggregateService.Factory aggregates;
    private final PlotTypeRegistry plotTypes;
    private final ImporterRegistry importers;

    /**
     * Uses these services for every session it opens.
     *
     * @param engine opens a compute service for each session
     * @param aggregates opens an aggregate service for each session
     * @param plotTypes the plot types there are
     * @param importers the importers there are
     */
    @Activate
    public SessionFactory(
            @Reference ComputeService.Factory engine,
            @Reference AggregateService.Factory aggregates,
            @Reference PlotTypeRegistry plotTypes,
            @Reference ImporterRegistry importers) {
        this.engine = engine;
        this.aggregates = aggregates;
        this.plotTypes = plotTypes;
        this.importers = importers;
    }

    @Override
    public WorkspaceSession create(SessionSettings settings) {
        SessionThread thread = new SessionThread(settings.thread(), Thread.currentThread());
        return session(Opening.empty(settings, engine), settings, thread);
    }

    @Override
    public QueryHandle<WorkspaceSession> open(Path file, SessionSettings settings) {
        return start(
                "pikaplot open", settings, job -> Opening.file(file, false, settings, engine, job));
    }

    @Override
    public QueryHandle<WorkspaceSession> openOrCreate(Path file, SessionSettings settings) {
        return start(
                "pikaplot open", settings, job -> Opening.fileOrNew(file, settings, engine, job));
    }

    @Override
    public QueryHandle<WorkspaceSession> openToRead(Path file, SessionSettings settings) {
        return start(
                "pikaplot open", settings, job -> Opening.file(file, true, settings, engine, job));
    }

    @Override
    public List<WorkspaceSession.Recovery> findRecoveries(SessionSettings settings) {
        return SessionFolder.findCrashed(settings.stateFolder()).stream()
                .map(crashed ->
                        new WorkspaceSession.Recovery(
                                crashed.folder(),
                                crashed.last().title(),
                                crashed.last().file(),
                                crashed.last().at()))
                .toList();
    }

    @Override
    public QueryHandle<WorkspaceSession> recover(
            WorkspaceSession.Recovery recovery, SessionSettings settings) {
        return start(
                "pikaplot recover",
                settings,
                job -> Opening.crashed(recovery.folder(), recovery.file(), settings, engine, job));
    }

    @Override
    public void discard(WorkspaceSession.Recovery recovery) {
        SessionFolder.discard(recovery.folder());
    }

    @Override
    public QueryHandle<Calibration> calibrate(SessionSettings settings, long rows) {
        return PlainJob.start(
                "pikaplot calibrate",
                job -> Calibrating.run(engine, aggregates, settings, rows, job));
    }

    private QueryHandle<WorkspaceSession> start(
            String name, SessionSettings settings, Function<JobContext, Opening> work) {
        SessionThread thread = new SessionThread(settings.thread(), null);
        Task<WorkspaceSession> task = new Task<>(thread);
        task.step(
                PlainJob.start(name, work),
                opening -> {
                    if (task.isCancelled()) {
                        opening.close();
                        task.end(new QueryOutcome.Cancelled<>());
                    } else {
                        task.succeed(session(opening, settings, thread));
                    }
                });
        return task;
    }

    private WorkspaceSession session(
            Opening opening, SessionSettings settings, SessionThread thread) {
        try {
            return new OpenSession(opening, settings, thread, aggregates, plotTypes, importers);
        } catch (RuntimeException e) {
            opening.close();
            throw e;
        }
    }
}
