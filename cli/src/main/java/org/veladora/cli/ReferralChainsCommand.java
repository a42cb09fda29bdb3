package org.veladora.cli;

import java.io.IOException;
import org.veladora.app.count.ReferralChainsUseCase;
import org.veladora.figures.chains.ChainEstimate;
import org.veladora.figures.chains.KnownSize;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.report.ChainJson;
import org.veladora.report.DesignText;

/// `veladora estimate FILE --design referral-chains --trait COLUMN [--population N] [--replicates
/// N] [--seed N] [--format text|json]`.
final class ReferralChainsCommand {
  /// The largest population that may be given.
  private static final long MOST_PEOPLE = 10_000_000_000L;

  private ReferralChainsCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    String format = invocation.format();
    ReferralChainsUseCase.Result result =
        ReferralChainsUseCase.run(
            new ReferralChainsUseCase.Request(
                invocation.terminal().folder().resolve(invocation.first()),
                trait(invocation),
                size(invocation),
                (int) invocation.number(Options.REPLICATES, 1_000, 100, 100_000),
                invocation.number(Options.SEED, 1, 0, Long.MAX_VALUE / 10),
                invocation.recordedCommand(),
                invocation.progress(),
                invocation.cancel()));
    invocation
        .terminal()
        .out()
        .print(
            format.equals("json")
                ? ChainJson.render(result.estimate(), result.provenance())
                : DesignText.render(result.estimate(), invocation.language()));
    return result.estimate().outcome() instanceof ChainEstimate.Found
        ? ExitCode.OK
        : ExitCode.REFUSED;
  }

  private static String trait(Invocation invocation) {
    return invocation
        .findText(Options.TRAIT)
        .orElseThrow(
            () -> new BadInput(Problem.of("C002", Options.TRAIT, "veladora estimate --help")));
  }

  private static KnownSize size(Invocation invocation) {
    long people = invocation.number(Options.POPULATION, 0, 1, MOST_PEOPLE);
    return people == 0 ? new KnownSize.NotGiven() : new KnownSize.Given(people);
  }
}
