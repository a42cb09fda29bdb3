package org.veladora.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.veladora.app.count.RepeatsUseCase;
import org.veladora.figures.repeats.RepeatEstimate;
import org.veladora.figures.repeats.RepeatMethod;
import org.veladora.report.DesignText;
import org.veladora.report.RepeatJson;

/// `veladora estimate FILE --design repeats [--covariates A,B] [--format text|json]`.
final class RepeatsCommand {
  private RepeatsCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    String format = invocation.format();
    RepeatsUseCase.Result result =
        RepeatsUseCase.run(
            new RepeatsUseCase.Request(
                invocation.terminal().folder().resolve(invocation.first()),
                covariates(invocation),
                invocation.recordedCommand()));
    invocation
        .terminal()
        .out()
        .print(
            format.equals("json")
                ? RepeatJson.render(result.estimate(), result.provenance())
                : DesignText.render(result.estimate(), invocation.language()));
    return isBounded(result.estimate()) ? ExitCode.OK : ExitCode.REFUSED;
  }

  private static List<String> covariates(Invocation invocation) {
    return invocation.findText(Options.COVARIATES).stream()
        .flatMap(text -> Stream.of(text.split(",", -1)))
        .map(String::strip)
        .distinct()
        .toList();
  }

  private static boolean isBounded(RepeatEstimate estimate) {
    return estimate.outcome() instanceof RepeatEstimate.Methods methods
        && methods.get(RepeatEstimate.BOUND) instanceof RepeatMethod.Fit;
  }
}
