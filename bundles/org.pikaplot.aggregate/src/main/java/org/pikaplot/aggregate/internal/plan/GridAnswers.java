package org.pikaplot.aggregate.internal.plan;

import java.util.function.Consumer;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.internal.kernel.Bin2DEvaluation;
import org.pikaplot.aggregate.internal.kernel.Pyramid;

/** Densities: from a pyramid where one has the cells, else by kernels. */
final class GridAnswers {
    private final Evaluator evaluator;
    private final KernelAnswers kernels;
    private final Preparation preparation;

    GridAnswers(Evaluator evaluator, KernelAnswers kernels, Preparation preparation) {
        this.evaluator = evaluator;
        this.kernels = kernels;
        this.preparation = preparation;
    }

    void answer(
            ChainedHandle<?> job,
            Source source,
            AggregateRequest.Bin2D request,
            Consumer<Answer> next) {
        Runnable kernel =
                () ->
                        kernels.answer(
                                job,
                                source,
                                "bin2d",
                                new KernelAnswers.Viewport(
                                        request.x(),
                                        request.xRange(),
                                        request.y(),
                                        request.yRange()),
                                () -> new Bin2DEvaluation(request),
                                answer -> {
                                    preparation.wantPyramid(source, request);
                                    next.accept(answer);
                                });
        Pyramid pyramid = preparation.pyramid(source, request.x(), request.y());
        if (pyramid == null) {
            kernel.run();
            return;
        }
        evaluator.<AggregateResult>work(
                job,
                source,
                context -> pyramid.answer(request),
                result ->
                        next.accept(
                                source.weighing()
                                        .answer(
                                                result,
                                                "bin2d from a pyramid",
                                                "its cells are sums of the pyramid's")),
                () -> {
                    source.weighing()
                            .reject("pyramid", "the cells are not sums of its own without a doubt");
                    kernel.run();
                });
    }
}
