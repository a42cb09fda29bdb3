package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.veladora.app.count.CountRequest;
import org.veladora.app.count.CountResult;
import org.veladora.app.count.CountUseCase;
import org.veladora.disclosure.DisclosurePolicy;
import org.veladora.figures.Estimate;
import org.veladora.model.Problem;
import org.veladora.report.CountJson;
import org.veladora.report.CountText;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.Truth;

/// `veladora count COALITION --out DIR [--k N] [--format text|json]`.
final class CountCommand {
  private CountCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    Path out = invocation.out();
    String format = invocation.format();
    CountResult result =
        CountUseCase.run(
            new CountRequest(
                invocation.terminal().folder().resolve(invocation.first()),
                out,
                invocation.language(),
                new DisclosurePolicy(invocation.configuration().k(invocation.findText(Options.K))),
                new Truth.Unknown(),
                invocation.recordedCommand(),
                invocation.progress(),
                invocation.cancel()));
    OwnerCount owner = result.owner();
    invocation
        .terminal()
        .out()
        .print(
            format.equals("json")
                ? CountJson.render(owner)
                : CountText.render(owner, invocation.language()));
    tellWithheld(invocation, result);
    invocation.say(invocation.messages().text("cli.written", out));
    return hasRange(result) ? ExitCode.OK : ExitCode.REFUSED;
  }

  /// Tells why the public folder has no report.
  static void tellWithheld(Invocation invocation, CountResult result) {
    switch (result) {
      case CountResult.Published _ -> {}
      case CountResult.Kept kept -> {
        for (Problem reason : kept.withheld().reasons()) {
          invocation.say(reason.code() + "  " + invocation.messages().problem(reason).message());
        }
      }
    }
  }

  /// Whether the declared reading has a range: a refusal is a result too, and ends with its own
  /// code.
  static boolean hasRange(CountResult result) {
    return result.owner().estimates().getFirst().whole().range() instanceof Estimate;
  }
}
