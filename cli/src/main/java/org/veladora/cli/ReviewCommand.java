package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.veladora.app.review.ReviewExport;
import org.veladora.app.review.ReviewReading;
import org.veladora.figures.review.ReviewFigures;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.report.ReviewJson;
import org.veladora.report.ReviewText;

/// `veladora review COALITION --out DIR [--most N] [--sample N] [--blind] [--seed S]`, and
/// `veladora review COALITION --read FILE... --out DIR [--format text|json]`.
final class ReviewCommand {
  private static final long USUAL_PAIRS = 100;
  private static final long MOST_PAIRS = 100_000;
  private static final long MOST_SAMPLED = 100_000;

  private ReviewCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    Path coalition = invocation.terminal().folder().resolve(invocation.first());
    List<Path> files = invocation.files(Options.READ);
    if (files.isEmpty()) {
      export(invocation, coalition);
    } else {
      read(invocation, coalition, files);
    }
    return ExitCode.OK;
  }

  private static void export(Invocation invocation, Path coalition) throws IOException {
    ReviewExport.Result result =
        ReviewExport.run(
            new ReviewExport.Request(
                coalition,
                invocation.out(),
                (int) invocation.number(Options.MOST, USUAL_PAIRS, 0, MOST_PAIRS),
                (int) invocation.number(Options.SAMPLE, 0, 0, MOST_SAMPLED),
                invocation.number(Options.SEED, 1, Long.MIN_VALUE, Long.MAX_VALUE),
                invocation.flag(Options.BLIND)),
            invocation.progress(),
            invocation.cancel());
    invocation
        .terminal()
        .out()
        .println(invocation.messages().text("cli.review.result", result.pairs(), result.sampled()));
    invocation.say(invocation.messages().text("cli.written", result.file()));
  }

  private static void read(Invocation invocation, Path coalition, List<Path> files)
      throws IOException {
    String format = invocation.format();
    for (String option : List.of(Options.MOST, Options.SAMPLE, Options.SEED, Options.BLIND)) {
      if (invocation.flag(option)) {
        throw new BadInput(Problem.of("C003", "veladora review --help"));
      }
    }
    ReviewFigures figures =
        ReviewReading.run(
            new ReviewReading.Request(coalition, files, invocation.out(), invocation.language()),
            invocation.progress(),
            invocation.cancel());
    invocation
        .terminal()
        .out()
        .print(
            format.equals("json")
                ? ReviewJson.render(figures)
                : ReviewText.render(figures, invocation.language()));
    invocation.say(invocation.messages().text("cli.written", invocation.out()));
  }
}
