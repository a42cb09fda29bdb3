package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.veladora.app.count.EstimateUseCase;
import org.veladora.app.count.ListSelection;
import org.veladora.figures.Estimate;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.report.EstimateJson;
import org.veladora.report.EstimateText;

/// `veladora estimate FILE [--design D] [--methods M] [--model MODEL] [--lists A,B] [--merge A+B]
/// [--false-records LIST=A/B] [--threshold P] [--replicates N] [--seed N] [--format text|json]`.
/// Designs other than overlapping lists have commands of their own, with their options.
final class EstimateCommand {
  private EstimateCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    return switch (EstimateDesign.of(invocation)) {
      case LISTS -> lists(invocation);
      case REPEATS -> RepeatsCommand.run(invocation);
      case REFERRAL_CHAINS -> ReferralChainsCommand.run(invocation);
    };
  }

  private static ExitCode lists(Invocation invocation) throws IOException {
    String format = invocation.format();
    Path file = invocation.terminal().folder().resolve(invocation.first());
    EstimateUseCase.Result result =
        EstimateUseCase.run(
            new EstimateUseCase.Request(
                file,
                threshold(invocation),
                (int) invocation.number(Options.REPLICATES, 1_000, 100, 100_000),
                invocation.number(Options.SEED, 1, 0, Long.MAX_VALUE / 10),
                invocation.findText(Options.METHODS).orElse("full"),
                invocation.findText(Options.MODEL).orElse(""),
                invocation.findText(Options.FALSE_RECORDS).orElse(""),
                ListSelection.parse(
                    invocation.findText(Options.LISTS).orElse(""),
                    invocation.findText(Options.MERGE).orElse("")),
                invocation.recordedCommand(),
                invocation.progress(),
                invocation.cancel()));
    invocation
        .terminal()
        .out()
        .print(
            format.equals("json")
                ? EstimateJson.render(result.estimate(), result.provenance())
                : EstimateText.render(result.estimate(), invocation.language()));
    return result.estimate().whole().range() instanceof Estimate ? ExitCode.OK : ExitCode.REFUSED;
  }

  private static double threshold(Invocation invocation) {
    Optional<String> text = invocation.findText(Options.THRESHOLD);
    if (text.isEmpty()) {
      return 0.02;
    }
    if (text.get().matches("0?[.][0-9]{1,12}") && Double.parseDouble(text.get()) <= 0.5) {
      return Double.parseDouble(text.get());
    }
    throw new BadInput(Problem.of("C004", Options.THRESHOLD, text.get(), "0.0...0.5"));
  }
}
